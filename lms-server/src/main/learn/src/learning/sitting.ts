import type { Activity, CourseProgress, Facts, Learner, Pack, Part } from '../store';

/** One learner before one activity: all a player needs to know. */
export interface Sitting<P extends Part = Part> {
  pack: Pack;
  packId: string;
  activity: Activity;
  part: P;
  facts: Facts;
  /** The language of the part, which is another one than the screens' where a course lacks it. */
  language: string;
  /** Absent for a guest and in a preview: then nothing is recorded. */
  learner: Learner | undefined;
  progress: CourseProgress | undefined;
  addressOf(activity: Activity): string;
  courseAddress: string;
}

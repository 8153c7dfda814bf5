import type { Texts } from './pack';

/** The shapes in which the platform answers about people, courses and results. */

export interface Guest {
  signedIn: false;
}

export interface Actor {
  objectType: 'Agent';
  account: { homePage: string; name: string };
}

export interface Learner {
  signedIn: true;
  personId: string;
  displayName: string;
  language: string;
  roles: string[];
  actor: Actor;
}

export type Me = Guest | Learner;

export interface CourseSummary {
  id: string;
  slug: string;
  title: Texts;
  summary: Texts;
  audience: string;
  languages: string[];
  minutes: number;
  pack: string;
  bytes: Record<string, number>;
}

export interface ActivityProgress {
  id: string;
  status: 'attempted' | 'completed';
  bestScore?: number;
  attempts: number;
}

export interface CourseProgress {
  courseId: string;
  slug: string;
  pack: string;
  status: 'enrolled' | 'completed';
  completedActivities: number;
  totalActivities: number;
  lastActivityAt?: string;
  completedAt?: string;
  activities: ActivityProgress[];
}

export interface Certificate {
  id: string;
  courseId: string;
  courseTitle: Texts;
  issuedAt: string;
  verifyUrl: string;
  /** What the province calls its certificate. */
  title?: Texts;
  /** The name it was issued to, as it was then. */
  name?: string;
  /** That it is a local record. */
  note?: Texts;
  /** What was learned and by what means it was checked, the strongest first. */
  skills?: { id: string; text: Texts; means: Means[] }[];
}

export type Means = 'practice' | 'quiz' | 'lesson';

export interface Problem {
  type: string;
  title: string;
  detail?: string;
  status?: number;
}

export interface Grade {
  passed: boolean;
  /** 0 to 1. */
  score: number;
}

export interface StatementOutcomes {
  outcomes: StatementOutcome[];
  /** The recovery mark under which they were stored. */
  recovery: string;
}

export interface StatementOutcome {
  id: string;
  outcome: 'stored' | 'duplicate' | 'refused';
  problem?: Problem;
  grade?: Grade;
}

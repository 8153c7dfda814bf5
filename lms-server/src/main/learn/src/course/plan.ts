import type { Activity, ActivityProgress, CourseProgress, Pack } from '../store';

/** Where a learner stands in a course: pure reckoning over its pack and the progress. */

export type Standing = 'completed' | 'attempted' | 'open';

export function activitiesOf(pack: Pack): Activity[] {
  return pack.modules.flatMap((module) => module.activities);
}

/** What is left when everything is taken out that somebody else must see: only this counts towards completion. */
export function countedOf(pack: Pack): Activity[] {
  return activitiesOf(pack).filter(isDoneAlone);
}

/** What nobody can report of themselves and the app therefore only shows. */
export function observedOf(pack: Pack): Activity[] {
  return activitiesOf(pack).filter((activity) => !isDoneAlone(activity));
}

export function standingOf(activity: Activity, progress: CourseProgress | undefined): Standing {
  return found(activity, progress)?.status ?? 'open';
}

/** The first activity that is not completed; undefined when all are. */
export function nextOf(pack: Pack, progress: CourseProgress | undefined): Activity | undefined {
  return countedOf(pack).find((activity) => standingOf(activity, progress) !== 'completed');
}

/**
 * What to offer after an activity: the next one still open behind it, else the first one still open.
 * Undefined when nothing else is left to do.
 */
export function nextAfter(pack: Pack, progress: CourseProgress | undefined, activityId: string): Activity | undefined {
  const all = activitiesOf(pack);
  const at = all.findIndex((activity) => activity.id === activityId);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  return others.find((activity) => isDoneAlone(activity) && standingOf(activity, progress) !== 'completed');
}

/** For a guest, of whom nothing is known: simply the activity that follows. */
export function following(pack: Pack, activityId: string): Activity | undefined {
  const all = activitiesOf(pack);
  return all[all.findIndex((activity) => activity.id === activityId) + 1];
}

export function doneCount(pack: Pack, progress: CourseProgress | undefined): number {
  return countedOf(pack).filter((activity) => standingOf(activity, progress) === 'completed').length;
}

function isDoneAlone(activity: Activity): boolean {
  return activity.kind !== 'observed-task';
}

function found(activity: Activity, progress: CourseProgress | undefined): ActivityProgress | undefined {
  return progress?.activities.find((each) => each.id === activity.id);
}

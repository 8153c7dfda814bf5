import type { CourseProgress, Learner, Me } from './api';
import { getJson } from './http';

/** Who is learning here, and how far that person has come. */

let who: Promise<Me> | undefined;
let progress: Promise<CourseProgress[]> | undefined;
let version = 0;

export function me(): Promise<Me> {
  if (!who) {
    who = getJson<Me>('/api/me');
    who.catch(() => (who = undefined));
  }
  return who;
}

export async function learner(): Promise<Learner | undefined> {
  const someone = await me();
  return someone.signedIn ? someone : undefined;
}

/** The progress in every course begun; empty for a guest, of whom nothing is kept. */
export async function myProgress(): Promise<CourseProgress[]> {
  if (!(await learner())) {
    return [];
  }
  if (!progress) {
    progress = getJson<{ courses: CourseProgress[] }>('/api/me/progress').then((answer) => answer.courses);
    progress.catch(() => (progress = undefined));
  }
  return progress;
}

export async function myProgressIn(courseId: string): Promise<CourseProgress | undefined> {
  return (await myProgress()).find((each) => each.courseId === courseId);
}

export function progressMayHaveChanged(): void {
  progress = undefined;
  version++;
}

/** Another one as soon as a progress read before may no longer be true. */
export function progressVersion(): string {
  return String(version);
}

/** Somebody else may have signed in: asks again, and leaves what is on the screen. */
export function forgetWho(): void {
  who = undefined;
}

export function forgetMe(): void {
  who = undefined;
  progress = undefined;
}

export const signOutAddress = '/sign-out';

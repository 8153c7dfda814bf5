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
  completedAt?: string;
  activities: ActivityProgress[];
}

export interface Certificate {
  id: string;
  courseId: string;
  courseTitle: Texts;
  issuedAt: string;
  verifyUrl: string;
  /** What the province calls its certificate; absent when it keeps the usual name. */
  title?: string | Texts;
  /** The name the certificate was issued to. */
  name?: string;
}

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

export interface StatementOutcome {
  id: string;
  outcome: 'stored' | 'duplicate' | 'refused';
  problem?: Problem;
  grade?: Grade;
}

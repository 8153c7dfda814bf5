import type { Actor, Learner } from './api';
import type { Activity, Attempt, Pack, Responses, Step } from './pack';

/** A learning event as it goes to the platform. It claims no score: the platform grades. */
export interface Statement {
  id: string;
  timestamp: string;
  actor: Actor;
  verb: { id: string };
  object: { objectType: 'Activity'; id: string };
  result?: { extensions: Record<string, unknown> };
  context: { language: string; extensions: Record<string, string> };
}

/** What the learner was doing when it happened. */
export interface Occasion {
  learner: Learner;
  pack: Pack;
  packId: string;
  activity: Activity;
  language: string;
}

const EXPERIENCED = 'http://adlnet.gov/expapi/verbs/experienced';
const ATTEMPTED = 'http://adlnet.gov/expapi/verbs/attempted';

export function lessonRead(occasion: Occasion): Statement {
  return statement(occasion, EXPERIENCED);
}

export function quizAnswered(occasion: Occasion, responses: Responses): Statement {
  return statement(occasion, ATTEMPTED, { responses });
}

/** A run with a practice of an earlier pack does not say how it was done: there was one way only. */
export function practiceDone(occasion: Occasion, run: Step[], mode?: Attempt): Statement {
  const steps = run.map(({ screen, on, hint, shown }) => ({ screen, on, hint, shown }));
  return statement(occasion, ATTEMPTED, mode ? { steps, mode, assistance: mode === 'own' ? 'alone' : 'helped' } : { steps });
}

function statement(occasion: Occasion, verb: string, results?: Record<string, unknown>): Statement {
  const { learner, pack, packId, activity, language } = occasion;
  const home = learner.actor.account.homePage.replace(/\/$/, '');
  const extension = (word: string) => `${home}/xapi/ext/${word}`;
  const made: Statement = {
    id: newId(),
    timestamp: new Date().toISOString(),
    actor: learner.actor,
    verb: { id: verb },
    object: { objectType: 'Activity', id: `${home}/xapi/activities/${pack.course.id}/${activity.id}` },
    context: { language, extensions: { [extension('pack')]: packId } },
  };
  if (results) {
    const named = Object.entries(results).map(([word, value]) => [extension(word), value]);
    made.result = { extensions: Object.fromEntries(named) as Record<string, unknown> };
  }
  return made;
}

/** A random UUID; `crypto.randomUUID` is missing on old phones and outside HTTPS. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

import type { StatementOutcome } from './api';
import { changed } from './changes';
import { platform } from './line';
import { forgetMe, forgetWho, learner, progressMayHaveChanged } from './me';
import { Outbox, type Refused } from './outbox';
import { openShelf } from './shelf';
import type { Statement } from './statements';

const outbox = new Outbox(openShelf(), platform, changed, progressMayHaveChanged);
const PAUSE = 30_000;
let lastingAskedFor = false;
/** Whose session this page last learned to be in. */
let claimed: { personId: string | undefined } | undefined;
let again: ReturnType<typeof setTimeout> | undefined;

export interface Sending {
  waiting: number;
  mustSignIn: boolean;
  /** Whether what waits outlives this page. */
  lasting: boolean;
  refused: readonly Refused[];
}

export function sending(): Sending {
  const { waiting, mustSignIn, lasting, refused } = outbox;
  return { waiting, mustSignIn, lasting, refused };
}

/** Hands a learning event over; resolves when the platform has answered for it. */
export function record(statement: Statement, courseId: string): Promise<StatementOutcome> {
  askToLast();
  return outbox.add(statement, courseId);
}

export async function enrol(courseId: string): Promise<void> {
  await outbox.enrol(courseId);
  progressMayHaveChanged();
}

/** Sends what waits, once it is known whose session this is now. */
export async function sendNow(): Promise<void> {
  await wake();
  await outbox.send();
}

/**
 * Wakes the queue whenever the phone may have found a network again. While the page was out of sight somebody else may
 * have signed in on this phone: whose events may go out is asked anew.
 */
export function startSending(): void {
  void claim();
  window.addEventListener('online', () => void wake());
  window.addEventListener('pageshow', (event) => (event.persisted ? void wake() : undefined));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      outbox.unsure();
    } else {
      void wake();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (outbox.waiting > 0 && !outbox.lasting && !outbox.mustSignIn) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
}

/** A phone short of space should clear away other things first. */
function askToLast(): void {
  if (!lastingAskedFor) {
    lastingAskedFor = true;
    void navigator.storage?.persist?.().catch(() => undefined);
  }
}

function wake(): Promise<void> {
  forgetWho();
  return claim();
}

async function claim(): Promise<void> {
  clearTimeout(again);
  try {
    const personId = (await learner())?.personId;
    const another = claimed !== undefined && claimed.personId !== personId;
    claimed = { personId };
    await outbox.belongsTo(personId);
    if (another) {
      progressMayHaveChanged();
    }
    changed();
  } catch {
    forgetMe();
    again = setTimeout(() => void wake(), PAUSE);
  }
}

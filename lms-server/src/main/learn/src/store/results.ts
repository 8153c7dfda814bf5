import type { StatementOutcome } from './api';
import { changed } from './changes';
import { forgetMe, learner, progressMayHaveChanged } from './me';
import { Outbox, platform, type Refused, type Shelf } from './outbox';
import type { Statement } from './statements';

/** The queue of this tab: it outlives a reload and the way to sign-in and back, not the tab. */
const QUEUE = 'bansang.outbox';

const tabShelf: Shelf = {
  read() {
    try {
      return sessionStorage.getItem(QUEUE);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      sessionStorage.setItem(QUEUE, text);
    } catch {
      return;
    }
  },
};

const outbox = new Outbox(tabShelf, platform, changed, progressMayHaveChanged);

export interface Sending {
  waiting: number;
  mustSignIn: boolean;
  refused: readonly Refused[];
}

export function sending(): Sending {
  return { waiting: outbox.waiting, mustSignIn: outbox.mustSignIn, refused: outbox.refused };
}

/** Hands a learning event over; resolves when the platform has answered for it. */
export function record(statement: Statement, courseId: string): Promise<StatementOutcome> {
  return outbox.add(statement, courseId);
}

export async function enrol(courseId: string): Promise<void> {
  await outbox.enrol(courseId);
  progressMayHaveChanged();
}

export function sendNow(): Promise<void> {
  return outbox.send();
}

/** Wakes the queue whenever the phone may have found a network again. */
export function startSending(): void {
  void claim();
  window.addEventListener('online', () => void claim());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && outbox.waiting > 0) {
      void outbox.send();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (outbox.waiting > 0 && !outbox.mustSignIn) {
      event.preventDefault();
      event.returnValue = '';
    }
  });
}

async function claim(): Promise<void> {
  try {
    outbox.belongsTo((await learner())?.personId);
    changed();
  } catch {
    forgetMe();
  }
}

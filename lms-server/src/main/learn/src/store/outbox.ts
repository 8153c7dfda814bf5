import type { Problem, StatementOutcome } from './api';
import { Failure, postJson, request } from './http';
import type { Statement } from './statements';

/** Where the queue outlives a reload or the way to the sign-in page and back. */
export interface Shelf {
  read(): string | null;
  write(text: string): void;
}

/** How the platform is reached; tests put their own in its place. */
export interface Line {
  enrol(courseId: string): Promise<void>;
  post(statements: Statement[]): Promise<StatementOutcome[]>;
}

interface Waiting {
  statement: Statement;
  courseId: string;
}

export interface Refused {
  statement: Statement;
  problem?: Problem;
}

const MOST_AT_ONCE = 50;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** Keeps every learning event until the platform has answered for it; a failed request loses nothing. */
export class Outbox {
  readonly refused: Refused[] = [];
  /** True when the platform wants the learner to sign in again before it takes anything. */
  mustSignIn = false;

  private queue: Waiting[];
  private readonly enrolled = new Set<string>();
  private readonly answers = new Map<string, (outcome: StatementOutcome) => void>();
  private personId: string | undefined;
  private sending: Promise<void> | undefined;
  private pause = FIRST_PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly shelf: Shelf,
    private readonly line: Line,
    private readonly onChange: () => void,
    /** Called when the platform has taken something in, before the change is told. */
    private readonly onSettled: () => void = () => undefined,
  ) {
    this.queue = parsed(shelf.read());
  }

  /** How many events of the person who is signed in still wait; while nobody is, all of this tab's. */
  get waiting(): number {
    return this.personId ? this.mine().length : this.queue.length;
  }

  /** Says whose events may go out; those of others stay until they come back. */
  belongsTo(personId: string | undefined): void {
    this.personId = personId;
    this.mustSignIn = personId === undefined && this.queue.length > 0;
    void this.send();
  }

  /** Takes an event in; the answer comes when the platform has spoken, however late. */
  add(statement: Statement, courseId: string): Promise<StatementOutcome> {
    const answer = new Promise<StatementOutcome>((resolve) => this.answers.set(statement.id, resolve));
    this.personId ??= statement.actor.account.name;
    this.keep([...this.queue, { statement, courseId }]);
    void this.send();
    return answer;
  }

  /** Enrols at once where possible; `add` makes sure of it again before anything is sent. */
  async enrol(courseId: string): Promise<void> {
    if (!this.enrolled.has(courseId)) {
      await this.line.enrol(courseId);
      this.enrolled.add(courseId);
    }
  }

  /** Sends what waits now, without the pause after a failure. */
  send(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    try {
      for (let batch = this.batch(); batch.length > 0; batch = this.batch()) {
        await this.sendBatch(batch);
        this.pause = FIRST_PAUSE;
      }
    } catch (failure) {
      this.mustSignIn = failure instanceof Failure && failure.mustSignIn;
      this.timer = setTimeout(() => void this.send(), this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
      this.onChange();
    }
  }

  private async sendBatch(batch: Waiting[]): Promise<void> {
    try {
      for (const { courseId } of batch) {
        await this.enrol(courseId);
      }
      this.settle(await this.line.post(batch.map((each) => each.statement)));
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.passing) {
        throw failure;
      }
      await this.sendApart(batch, failure);
    }
  }

  /** One bad event must not hold up the others: each goes alone, and the bad one is set aside. */
  private async sendApart(batch: Waiting[], failure: Failure): Promise<void> {
    if (batch.length > 1) {
      for (const each of batch) {
        await this.sendBatch([each]);
      }
      return;
    }
    const { id } = batch[0]!.statement;
    this.settle([{ id, outcome: 'refused', problem: failure.problem }]);
  }

  private settle(outcomes: StatementOutcome[]): void {
    const known = new Map(outcomes.map((each) => [each.id, each]));
    const done = this.queue.filter((each) => known.has(each.statement.id));
    if (done.length === 0) {
      throw new Failure('unreadable');
    }
    for (const { statement } of done) {
      const outcome = known.get(statement.id)!;
      if (outcome.outcome === 'refused') {
        this.refused.push({ statement, problem: outcome.problem });
      }
      this.answers.get(statement.id)?.(outcome);
      this.answers.delete(statement.id);
    }
    this.mustSignIn = false;
    this.onSettled();
    this.keep(this.queue.filter((each) => !known.has(each.statement.id)));
  }

  private batch(): Waiting[] {
    return this.mine().slice(0, MOST_AT_ONCE);
  }

  private mine(): Waiting[] {
    return this.queue.filter((each) => each.statement.actor.account.name === this.personId);
  }

  private keep(queue: Waiting[]): void {
    this.queue = queue;
    this.shelf.write(JSON.stringify(queue));
    this.onChange();
  }
}

/** The way to the real platform. */
export const platform: Line = {
  async enrol(courseId) {
    await request(`/api/me/enrolments/${encodeURIComponent(courseId)}`, { method: 'PUT' });
  },
  async post(statements) {
    return (await postJson<{ outcomes: StatementOutcome[] }>('/api/statements', statements)).outcomes;
  },
};

function parsed(text: string | null): Waiting[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? (read as Waiting[]) : [];
  } catch {
    return [];
  }
}

import type { Problem, StatementOutcome } from './api';
import type { Kept } from './database';
import { Enrolments } from './enrolments';
import { Failure } from './http';
import type { Line } from './line';
import type { Shelf } from './shelf';
import type { Statement } from './statements';

export interface Refused {
  statement: Statement;
  problem?: Problem;
}

const MOST_AT_ONCE = 50;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * Sends every learning event until the platform has answered for it; a failed request loses nothing. When the platform
 * was brought back from a backup, what it may have forgotten goes out once more.
 */
export class Outbox {
  readonly refused: Refused[] = [];
  /** True when the platform wants the learner to sign in again before it takes anything. */
  mustSignIn = false;
  /** False when what waits is lost with the page. */
  lasting = true;

  private queue: Kept[] = [];
  private readonly enrolments: Enrolments;
  private readonly answers = new Map<string, (outcome: StatementOutcome) => void>();
  private readonly ready: Promise<Shelf>;
  private personId: string | undefined;
  /** False while somebody else may have signed in meanwhile: then nothing goes out under a name that may be wrong. */
  private certain = false;
  private mark = '';
  /** When the last event was taken in; two of the same millisecond still have an order. */
  private newest = 0;
  private sending: Promise<void> | undefined;
  private pause = FIRST_PAUSE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    shelf: Promise<Shelf>,
    private readonly line: Line,
    private readonly onChange: () => void,
    /** Called when the platform has taken something in, before the change is told. */
    private readonly onSettled: () => void = () => undefined,
  ) {
    this.enrolments = new Enrolments(line);
    this.ready = this.open(shelf);
  }

  /** How many events of the person who is signed in still wait; while nobody is, everybody's on this phone. */
  get waiting(): number {
    return this.personId ? this.mine().length : this.queue.length;
  }

  /** Says whose events may go out; those of others stay until they come back. */
  async belongsTo(personId: string | undefined): Promise<void> {
    if (personId !== this.personId) {
      this.enrolments.clear();
      this.mark = '';
    }
    this.personId = personId;
    this.certain = true;
    const shelf = await this.ready;
    this.mustSignIn = personId === undefined && this.queue.length > 0;
    if (personId && (await shelf.holds(personId))) {
      await this.line.recoveryMark().then(
        (mark) => this.compare(mark),
        () => undefined,
      );
    }
    void this.send();
  }

  /** Holds everything back until it is said again whose events may go out. */
  unsure(): void {
    this.certain = false;
  }

  /** Takes an event in; the answer comes when the platform has spoken, however late. */
  add(statement: Statement, courseId: string): Promise<StatementOutcome> {
    const answer = new Promise<StatementOutcome>((resolve) => this.answers.set(statement.id, resolve));
    const personId = statement.actor.account.name;
    this.newest = Math.max(Date.now(), this.newest + 1);
    const event: Kept = { id: statement.id, personId, courseId, statement, keptAt: this.newest, state: 'waiting' };
    if (this.personId === undefined) {
      this.personId = personId;
      this.certain = true;
    }
    this.wait([event]);
    void this.store((shelf) => shelf.keep([event])).then(() => this.send());
    return answer;
  }

  /** Enrols at once where possible; `add` makes sure of it again before anything is sent. */
  async enrol(courseId: string): Promise<void> {
    const { personId, mark } = this;
    if ((await this.enrolments.begin(courseId)) && personId) {
      await this.store((shelf) => shelf.enrolled({ personId, courseId, mark, answeredAt: Date.now() }));
    }
  }

  /** Sends what waits now, without the pause after a failure. */
  send(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
    return this.sending;
  }

  private async open(shelf: Promise<Shelf>): Promise<Shelf> {
    const opened = await shelf;
    this.lasting = opened.lasting;
    this.wait(await opened.waiting());
    return opened;
  }

  /** What cannot be put away for good is still sent, as long as the page is open. */
  private async store(work: (shelf: Shelf) => Promise<void>): Promise<void> {
    try {
      await work(await this.ready);
    } catch {
      this.lasting = false;
      this.onChange();
    }
  }

  /** Under another mark than before the platform may have forgotten what it acknowledged. */
  private async compare(mark: string): Promise<void> {
    if (mark === this.mark || !this.personId) {
      return;
    }
    const { events, courses } = await (await this.ready).reopen(this.personId, mark);
    if (this.mark !== '') {
      this.enrolments.doubt();
    }
    this.mark = mark;
    this.enrolments.remind(courses);
    this.wait(events);
  }

  private async sendAll(): Promise<void> {
    try {
      await this.ready;
      if (this.certain) {
        await this.enrolments.beginForgotten((courseId) => this.enrol(courseId));
      }
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

  private async sendBatch(batch: Kept[]): Promise<void> {
    try {
      for (const { courseId } of batch) {
        await this.enrol(courseId);
      }
      const { outcomes, recovery } = await this.line.post(batch.map((each) => each.statement));
      await this.settle(outcomes, recovery);
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.passing) {
        throw failure;
      }
      await this.sendApart(batch, failure);
    }
  }

  /** One bad event must not hold up the others: each goes alone, and the bad one is set aside. */
  private async sendApart(batch: Kept[], failure: Failure): Promise<void> {
    if (batch.length > 1) {
      for (const each of batch) {
        await this.sendBatch([each]);
      }
      return;
    }
    await this.settle([{ id: batch[0]!.id, outcome: 'refused', problem: failure.problem }], this.mark);
  }

  private async settle(outcomes: StatementOutcome[], mark: string): Promise<void> {
    const known = new Map(outcomes.filter((each) => !isSomebodyElses(each)).map((each) => [each.id, each]));
    if (known.size < outcomes.length) {
      this.certain = false;
      this.mustSignIn = true;
    }
    const done = this.queue.filter((each) => known.has(each.id));
    if (done.length === 0) {
      if (this.certain) {
        throw new Failure('unreadable');
      }
      this.onChange();
      return;
    }
    const [refused, sent] = [true, false].map((wanted) => done.filter(({ id }) => (known.get(id)!.outcome === 'refused') === wanted));
    await this.store((shelf) => shelf.answered({ ids: idsOf(sent!), state: 'sent', mark }));
    await this.store((shelf) => shelf.answered({ ids: idsOf(refused!), state: 'refused', mark }));
    for (const { id, statement } of done) {
      const outcome = known.get(id)!;
      if (outcome.outcome === 'refused') {
        this.setAside({ statement, problem: outcome.problem });
      }
      this.answers.get(id)?.(outcome);
      this.answers.delete(id);
    }
    this.mustSignIn = !this.certain;
    this.onSettled();
    this.queue = this.queue.filter((each) => !known.has(each.id));
    this.onChange();
    await this.compare(mark);
  }

  private setAside(refused: Refused): void {
    if (!this.refused.some((each) => each.statement.id === refused.statement.id)) {
      this.refused.push(refused);
    }
  }

  private wait(events: Kept[]): void {
    const known = new Set(idsOf(this.queue));
    this.queue = [...this.queue, ...events.filter((each) => !known.has(each.id))];
    this.onChange();
  }

  private batch(): Kept[] {
    return this.certain ? this.mine().slice(0, MOST_AT_ONCE) : [];
  }

  private mine(): Kept[] {
    return this.queue.filter((each) => each.personId === this.personId);
  }
}

/** The session turned out to be another person's: what was sent waits on, it was never judged. */
function isSomebodyElses({ outcome, problem }: StatementOutcome): boolean {
  return outcome === 'refused' && (problem?.type ?? '').endsWith('/problems/not-allowed');
}

function idsOf(events: Kept[]): string[] {
  return events.map((each) => each.id);
}

import { openDatabase, type Database, type Kept, type KeptEnrolment } from './database';

/** What the platform answered, for all of these. */
export interface Answered {
  ids: string[];
  state: 'sent' | 'refused';
  mark: string;
}

/** Where learning events lie on this phone, before they are sent and afterwards; everybody's, told apart by person. */
export interface Shelf {
  /** False when what lies here is lost with the page. */
  readonly lasting: boolean;
  waiting(): Promise<Kept[]>;
  keep(events: Kept[]): Promise<void>;
  answered(answer: Answered): Promise<void>;
  enrolled(enrolment: KeptEnrolment): Promise<void>;
  /** Whether anything of this person lies here. */
  holds(personId: string): Promise<boolean>;
  /** What it answered under another mark it may have forgotten: makes that wait again. */
  reopen(personId: string, mark: string): Promise<{ events: Kept[]; courses: string[] }>;
}

/** As long as backups reach back; whatever is older than the oldest backup cannot be missing from it. */
export const KEEP_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** Some browsers never answer when their database is broken. */
const PATIENCE = 5_000;

/** The shelf of this phone; where the browser keeps nothing, one that lasts as long as the page. */
export async function openShelf(): Promise<Shelf> {
  const late = new Promise<Shelf>((resolve) => setTimeout(() => resolve(new PageShelf()), PATIENCE));
  return Promise.race([phoneShelf().catch(() => new PageShelf()), late]);
}

async function phoneShelf(): Promise<Shelf> {
  const shelf = new PhoneShelf(await openDatabase());
  await shelf.clearOut(Date.now() - KEEP_DAYS * DAY);
  return shelf;
}

/** In the phone's own database: it outlives page, browser and battery. */
export class PhoneShelf implements Shelf {
  readonly lasting = true;

  constructor(private readonly database: Database) {}

  async waiting(): Promise<Kept[]> {
    return (await this.database.getAllFromIndex('statements', 'state', 'waiting')).sort(byAge);
  }

  async keep(events: Kept[]): Promise<void> {
    const work = this.database.transaction('statements', 'readwrite');
    await Promise.all([...events.map((each) => work.store.put(each)), work.done]);
  }

  async answered({ ids, state, mark }: Answered): Promise<void> {
    const work = this.database.transaction('statements', 'readwrite');
    for (const id of ids) {
      const event = await work.store.get(id);
      if (event) {
        await work.store.put({ ...event, state, mark, answeredAt: Date.now() });
      }
    }
    await work.done;
  }

  async enrolled(enrolment: KeptEnrolment): Promise<void> {
    await this.database.put('enrolments', enrolment);
  }

  async holds(personId: string): Promise<boolean> {
    const [events, courses] = await Promise.all([
      this.database.countFromIndex('statements', 'person', personId),
      this.database.countFromIndex('enrolments', 'person', personId),
    ]);
    return events + courses > 0;
  }

  async reopen(personId: string, mark: string): Promise<{ events: Kept[]; courses: string[] }> {
    const work = this.database.transaction(['statements', 'enrolments'], 'readwrite');
    const events: Kept[] = [];
    for (const event of await work.objectStore('statements').index('person').getAll(personId)) {
      if (event.state !== 'waiting' && event.mark !== mark) {
        const again = waitingAgain(event);
        events.push(again);
        await work.objectStore('statements').put(again);
      }
    }
    const enrolments = await work.objectStore('enrolments').index('person').getAll(personId);
    await work.done;
    return { events: events.sort(byAge), courses: coursesOfOther(enrolments, mark) };
  }

  /** Forgets what was answered before that time; what still waits is never forgotten. */
  async clearOut(before: number): Promise<void> {
    const work = this.database.transaction(['statements', 'enrolments'], 'readwrite');
    for (const name of ['statements', 'enrolments'] as const) {
      for (let at = await work.objectStore(name).openCursor(); at; at = await at.continue()) {
        if ((at.value.answeredAt ?? before) < before) {
          await at.delete();
        }
      }
    }
    await work.done;
  }
}

/** In the memory of the page, for browsers that keep nothing. */
export class PageShelf implements Shelf {
  readonly lasting = false;
  private readonly events = new Map<string, Kept>();
  private readonly enrolments = new Map<string, KeptEnrolment>();

  waiting(): Promise<Kept[]> {
    return Promise.resolve([...this.events.values()].filter((each) => each.state === 'waiting').sort(byAge));
  }

  keep(events: Kept[]): Promise<void> {
    events.forEach((each) => this.events.set(each.id, each));
    return Promise.resolve();
  }

  answered({ ids, state, mark }: Answered): Promise<void> {
    const known = ids.map((id) => this.events.get(id)).filter((each) => each !== undefined);
    return this.keep(known.map((each) => ({ ...each, state, mark, answeredAt: Date.now() })));
  }

  enrolled(enrolment: KeptEnrolment): Promise<void> {
    this.enrolments.set(`${enrolment.personId} ${enrolment.courseId}`, enrolment);
    return Promise.resolve();
  }

  holds(personId: string): Promise<boolean> {
    const all = [...this.events.values(), ...this.enrolments.values()];
    return Promise.resolve(all.some((each) => each.personId === personId));
  }

  async reopen(personId: string, mark: string): Promise<{ events: Kept[]; courses: string[] }> {
    const events = [...this.events.values()]
      .filter((each) => each.personId === personId && each.state !== 'waiting' && each.mark !== mark)
      .map(waitingAgain);
    await this.keep(events);
    const mine = [...this.enrolments.values()].filter((each) => each.personId === personId);
    return { events, courses: coursesOfOther(mine, mark) };
  }
}

function waitingAgain({ id, personId, courseId, statement, keptAt }: Kept): Kept {
  return { id, personId, courseId, statement, keptAt, state: 'waiting' };
}

function coursesOfOther(enrolments: KeptEnrolment[], mark: string): string[] {
  return enrolments.filter((each) => each.mark !== mark).map((each) => each.courseId);
}

function byAge(a: Kept, b: Kept): number {
  return a.keptAt - b.keptAt;
}

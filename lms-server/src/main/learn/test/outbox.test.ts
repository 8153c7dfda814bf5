import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { Failure } from '../src/store';
import { openDatabase } from '../src/store/database';
import { Outbox } from '../src/store/outbox';
import { KEEP_DAYS, openShelf, PageShelf, PhoneShelf, type Shelf } from '../src/store/shelf';
import { quizAnswered, type Statement } from '../src/store/statements';
import { FakeLine } from './fake-line';
import { activity, coursePack, learner, PACK, PERSON } from './samples';

const occasion = { learner, pack: coursePack('a'), packId: PACK, activity: activity('a'), language: 'vi' };
const NEIGHBOUR = 'd3b0a7c2-9a53-4b0f-8a77-1f9b1f0b2222';
const DAY = 24 * 60 * 60 * 1000;

describe('the outbox', () => {
  beforeEach(() => void mock.useFakeTimers());
  afterEach(() => void mock.useRealTimers());

  it('tries again after a failed request until the platform has answered', async () => {
    const line = new FakeLine();
    line.failures = [new Failure('no-network'), new Failure('problem', 503)];
    const outbox = boxOn(line);
    const answer = outbox.add(statement(), 'course');
    await mock.advanceTimersByTimeAsync(100);
    expect(outbox.waiting).toBe(1);
    await mock.advanceTimersByTimeAsync(10_000);
    expect(outbox.waiting).toBe(0);
    expect((await answer).outcome).toBe('stored');
    expect(new Set(line.posted.flat().map((each) => each.id)).size).toBe(1);
  });

  it('enrols before it sends, once', async () => {
    const line = new FakeLine();
    const outbox = boxOn(line);
    await outbox.add(statement(), 'course');
    await outbox.add(statement(), 'course');
    expect(line.enrolled).toEqual(['course']);
  });

  it('sets a refused event aside and lets the others go', async () => {
    const line = new FakeLine();
    const bad = statement();
    line.refuse = bad.id;
    const outbox = boxOn(line);
    const [first, second] = await Promise.all([outbox.add(bad, 'course'), outbox.add(statement(), 'course')]);
    expect([first.outcome, second.outcome]).toEqual(['refused', 'stored']);
    expect(outbox.refused.map((each) => each.statement.id)).toEqual([bad.id]);
  });

  it('finds the one bad event of a batch that is refused whole', async () => {
    const line = new FakeLine();
    const bad = statement();
    line.poison = bad.id;
    line.failures = [new Failure('no-network')];
    const outbox = boxOn(line);
    const answers = Promise.all([outbox.add(bad, 'course'), outbox.add(statement(), 'course'), outbox.add(statement(), 'course')]);
    await mock.advanceTimersByTimeAsync(10_000);
    expect((await answers).map((each) => each.outcome)).toEqual(['refused', 'stored', 'stored']);
  });

  it('keeps everything when the session has ended, and says so', async () => {
    const line = new FakeLine();
    line.failures = [new Failure('problem', 401)];
    const outbox = boxOn(line);
    void outbox.add(statement(), 'course');
    await mock.advanceTimersByTimeAsync(100);
    expect([outbox.waiting, outbox.mustSignIn]).toEqual([1, true]);
  });

  it('sends nothing under another person’s session, and sends nothing under another person’s session', async () => {
    const shelf = Promise.resolve(new PageShelf());
    const cut = new FakeLine();
    cut.failures = [new Failure('no-network'), new Failure('no-network'), new Failure('no-network')];
    void new Outbox(shelf, cut, () => undefined).add(statement(), 'course');
    await mock.advanceTimersByTimeAsync(100);

    const line = new FakeLine();
    const later = new Outbox(shelf, line, () => undefined);
    await later.belongsTo(undefined);
    expect([later.waiting, later.mustSignIn]).toEqual([1, true]);
    await later.belongsTo('somebody else');
    expect([later.waiting, later.mustSignIn]).toEqual([0, false]);
    await mock.advanceTimersByTimeAsync(100);
    expect(line.posted).toEqual([]);
    await later.belongsTo(PERSON);
    await mock.advanceTimersByTimeAsync(100);
    expect(line.posted.flat().length).toBe(1);
  });

  it('takes an answer that names none of what was sent as no answer', async () => {
    const line = new FakeLine();
    line.silent = true;
    const outbox = boxOn(line);
    void outbox.add(statement(), 'course');
    await mock.advanceTimersByTimeAsync(100);
    expect(outbox.waiting).toBe(1);
  });
});

describe('what lies on the phone', () => {
  beforeEach(() => void mock.stubGlobal('indexedDB', new IDBFactory()));
  afterEach(() => void mock.unstubAllGlobals());

  it('outlives the page, each event until the platform has answered', async () => {
    const before = new FakeLine();
    before.failures = [new Failure('no-network')];
    const cut = new Outbox(openShelf(), before, () => undefined);
    void cut.add(statement(), 'course');
    await eventually(() => before.posted.length === 1);

    const line = new FakeLine();
    const later = new Outbox(openShelf(), line, () => undefined);
    await later.belongsTo(PERSON);
    await eventually(() => later.waiting === 0);
    expect(idsIn(line.posted)).toEqual(idsIn(before.posted));
    expect(line.enrolled).toEqual(['course']);

    const last = new FakeLine();
    await new Outbox(openShelf(), last, () => undefined).belongsTo(PERSON);
    expect(last.posted).toEqual([]);
  });

  it('goes out once more when the platform was brought back from a backup, and only then', async () => {
    const line = new FakeLine();
    const first = new Outbox(openShelf(), line, () => undefined);
    await first.belongsTo(PERSON);
    await first.enrol('another');
    await first.add(statement(), 'course');
    await first.add(statement(), 'course');
    const sent = idsIn(line.posted);

    const same = new FakeLine();
    const calm = new Outbox(openShelf(), same, () => undefined);
    await calm.belongsTo(PERSON);
    expect([calm.waiting, same.asked]).toEqual([0, 1]);

    const restored = new FakeLine();
    restored.mark = 'after';
    const again = new Outbox(openShelf(), restored, () => undefined);
    await again.belongsTo(PERSON);
    await eventually(() => again.waiting === 0);
    expect(idsIn(restored.posted)).toEqual(sent);
    expect(restored.enrolled.sort()).toEqual(['another', 'course']);

    const settled = new FakeLine();
    settled.mark = 'after';
    await new Outbox(openShelf(), settled, () => undefined).belongsTo(PERSON);
    expect(settled.posted).toEqual([]);
  });

  it('goes out once more while the page is open, when an answer names another mark', async () => {
    const line = new FakeLine();
    const outbox = new Outbox(openShelf(), line, () => undefined);
    await outbox.belongsTo(PERSON);
    await outbox.add(statement(), 'course');
    const [early] = idsIn(line.posted);
    line.mark = 'after';
    line.enrolled.length = 0;
    await outbox.add(statement(), 'course');
    await eventually(() => line.posted.length === 3 && outbox.waiting === 0);
    expect(idsIn(line.posted.slice(2))).toEqual([early]);
    expect(line.enrolled).toEqual(['course']);
  });

  it('is told apart by person on a shared phone', async () => {
    const line = new FakeLine();
    const mine = new Outbox(openShelf(), line, () => undefined);
    await mine.belongsTo(PERSON);
    await mine.add(statement(), 'course');

    const theirs = new FakeLine();
    theirs.mark = 'after';
    const next = new Outbox(openShelf(), theirs, () => undefined);
    await next.belongsTo(NEIGHBOUR);
    expect([next.waiting, theirs.asked, theirs.posted.length]).toEqual([0, 0, 0]);
  });

  it('waits on when somebody else has signed in on the phone meanwhile, and goes out when its owner is back', async () => {
    const line = new FakeLine();
    const outbox = new Outbox(openShelf(), line, () => undefined);
    await outbox.belongsTo(PERSON);
    line.session = NEIGHBOUR;
    void outbox.add(statement(), 'course');
    await eventually(() => line.posted.length === 1);
    await eventually(() => outbox.mustSignIn);
    expect([outbox.waiting, outbox.refused.length]).toEqual([1, 0]);
    await outbox.send();
    await outbox.belongsTo(NEIGHBOUR);
    await outbox.send();
    expect([line.posted.length, outbox.waiting]).toEqual([1, 0]);

    line.session = PERSON;
    const later = new Outbox(openShelf(), line, () => undefined);
    await later.belongsTo(PERSON);
    await eventually(() => later.waiting === 0 && line.posted.length === 2);
    expect(idsIn(line.posted.slice(1))).toEqual(idsIn(line.posted.slice(0, 1)));
  });

  it('is held back while nobody knows who is signed in', async () => {
    const line = new FakeLine();
    const outbox = new Outbox(openShelf(), line, () => undefined);
    await outbox.belongsTo(PERSON);
    outbox.unsure();
    void outbox.add(statement(), 'course');
    await eventually(() => outbox.waiting === 1);
    await outbox.send();
    expect([line.posted.length, line.enrolled.length]).toEqual([0, 0]);
    await outbox.belongsTo(PERSON);
    await eventually(() => outbox.waiting === 0);
  });

  it('is compared and enrolled for each person anew', async () => {
    const line = new FakeLine();
    const theirs = new Outbox(openShelf(), line, () => undefined);
    await theirs.belongsTo(NEIGHBOUR);
    await theirs.enrol('course');
    line.mark = 'after';
    const shared = new Outbox(openShelf(), line, () => undefined);
    await shared.belongsTo(PERSON);
    await shared.add(statement(), 'course');
    line.enrolled.length = 0;
    await shared.belongsTo(NEIGHBOUR);
    await eventually(() => line.enrolled.length === 1);
    expect(line.enrolled).toEqual(['course']);
  });

  it('is kept as long as backups reach back, and what waits for ever', async () => {
    const shelf = new PhoneShelf(await openDatabase());
    const old = Date.now() - (KEEP_DAYS + 1) * DAY;
    const waiting = { ...kept(statement()), keptAt: old };
    const recent = kept(statement());
    const ancient = kept(statement());
    await shelf.keep([waiting, recent, ancient]);
    await shelf.answered({ ids: [recent.id], state: 'sent', mark: 'before' });
    const clock = mock.spyOn(Date, 'now').mockReturnValue(old);
    await shelf.answered({ ids: [ancient.id], state: 'sent', mark: 'before' });
    clock.mockRestore();

    const opened = await openShelf();
    expect((await opened.waiting()).map((each) => each.id)).toEqual([waiting.id]);
    expect((await opened.reopen(PERSON, 'after')).events.map((each) => each.id)).toEqual([recent.id]);
  });

  it('lasts as long as the page where the browser keeps nothing, and that is known', async () => {
    mock.stubGlobal('indexedDB', undefined);
    const line = new FakeLine();
    line.failures = [new Failure('no-network')];
    const outbox = new Outbox(openShelf(), line, () => undefined);
    void outbox.add(statement(), 'course');
    await eventually(() => line.posted.length === 1);
    expect([outbox.waiting, outbox.lasting]).toEqual([1, false]);
  });

  it('is still sent when the phone has no room left', async () => {
    const full: Shelf = new PageShelf();
    full.keep = () => Promise.reject(new Error('QuotaExceededError'));
    const line = new FakeLine();
    const outbox = new Outbox(Promise.resolve(full), line, () => undefined);
    expect((await outbox.add(statement(), 'course')).outcome).toBe('stored');
    expect(outbox.lasting).toBe(false);
  });
});

function kept(made: Statement) {
  return { id: made.id, personId: PERSON, courseId: 'course', statement: made, keptAt: Date.now(), state: 'waiting' as const };
}

function statement(): Statement {
  return quizAnswered(occasion, {});
}

function boxOn(line: FakeLine): Outbox {
  return new Outbox(Promise.resolve(new PageShelf()), line, () => undefined);
}

function idsIn(posted: Statement[][]): string[] {
  return posted.flat().map((each) => each.id);
}

async function eventually(condition: () => boolean): Promise<void> {
  await mock.waitFor(() => expect(condition()).toBe(true), { timeout: 5000 });
}

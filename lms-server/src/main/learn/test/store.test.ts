import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import type { StatementOutcome } from '../src/store';
import { course, courses, Failure, forgetLibrary, forgetMe, me, pack, part, picture, signInAddress } from '../src/store';
import { Outbox, type Line, type Shelf } from '../src/store/outbox';
import { newId, practiceDone, quizAnswered, type Statement } from '../src/store/statements';
import { activity, coursePack, learner, PACK, PERSON } from './samples';

const occasion = { learner, pack: coursePack('a'), packId: PACK, activity: activity('a'), language: 'vi' };

describe('a statement', () => {
  it('says who did what with which pack, and claims no score', () => {
    const made = quizAnswered(occasion, { one: ['1'] });
    expect(made).toMatchObject({
      actor: learner.actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' },
      object: { id: 'https://learn.example/xapi/activities/7dae6c11-cb6f-44a6-9f15-8f62b37bfe63/a' },
      result: { extensions: { 'https://learn.example/xapi/ext/responses': { one: ['1'] } } },
      context: { language: 'vi', extensions: { 'https://learn.example/xapi/ext/pack': PACK } },
    });
    expect(Object.keys(made.result ?? {})).toEqual(['extensions']);
  });

  it('of a practice holds the steps and nothing beside them', () => {
    const step = { screen: 'code', on: 0, typed: '482913' };
    expect(JSON.stringify(practiceDone(occasion, [step]))).not.toContain('482913');
  });

  it('has an id of its own', () => {
    const ids = new Set(Array.from({ length: 50 }, newId));
    expect(ids.size).toBe(50);
    expect([...ids][0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

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

  it('outlives a reload, and sends nothing under another person’s session', async () => {
    const shelf = new FakeShelf();
    const cut = new FakeLine();
    cut.failures = [new Failure('no-network'), new Failure('no-network'), new Failure('no-network')];
    void new Outbox(shelf, cut, () => undefined).add(statement(), 'course');
    await mock.advanceTimersByTimeAsync(100);

    const line = new FakeLine();
    const later = new Outbox(shelf, line, () => undefined);
    later.belongsTo(undefined);
    expect([later.waiting, later.mustSignIn]).toEqual([1, true]);
    later.belongsTo('somebody else');
    expect([later.waiting, later.mustSignIn]).toEqual([0, false]);
    await mock.advanceTimersByTimeAsync(100);
    expect(line.posted).toEqual([]);
    later.belongsTo(PERSON);
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

describe('the library', () => {
  const asked: { path: string; headers: Record<string, string> }[] = [];
  let answers: Record<string, () => Response>;

  beforeEach(() => {
    asked.length = 0;
    forgetLibrary();
    forgetMe();
    answers = {};
    mock.stubGlobal('fetch', (path: string, init: RequestInit) => {
      asked.push({ path, headers: init.headers as Record<string, string> });
      const answer = answers[path];
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('no network'));
    });
  });
  afterEach(() => void mock.unstubAllGlobals());

  it('asks for the catalogue with the tag it knows, and believes “not modified”', async () => {
    answers['/api/courses'] = () => new Response(JSON.stringify({ courses: [{ slug: 'a' }] }), { headers: { ETag: '"1"' } });
    await courses();
    answers['/api/courses'] = () => new Response(null, { status: 304 });
    expect((await courses()).length).toBe(1);
    expect(asked[1]?.headers['If-None-Match']).toBe('"1"');
    expect(asked.every((each) => each.headers['X-Bansang'] === '1')).toBe(true);
    await expect(course('unknown')).rejects.toMatchObject({ notFound: true });
  });

  it('fetches a pack once, and again after a failure', async () => {
    await expect(pack('p')).rejects.toMatchObject({ reason: 'no-network' });
    answers['/api/packs/p'] = () => new Response('{}');
    await pack('p');
    await pack('p');
    expect(asked.length).toBe(2);
  });

  it('takes the first language of a part where the wanted one is missing', async () => {
    answers['/api/parts/h'] = () => new Response('{"kind":"lesson"}');
    expect((await part({ vi: { hash: 'h', bytes: 1 } }, 'en')).kind).toBe('lesson');
  });

  it('takes only pictures that travel inside the part', () => {
    expect(picture('data:image/svg+xml;base64,AAAA')).toBeDefined();
    expect([picture('https://x.example/a.png'), picture('data:text/html;base64,AAAA'), picture(undefined)]).toEqual([undefined, undefined, undefined]);
  });

  it('reads what a problem document says', async () => {
    const problem = { type: 'https://learn.example/problems/cross-site', title: 'No', detail: 'Why' };
    answers['/api/me'] = () => new Response(JSON.stringify(problem), { status: 403, headers: { 'Content-Type': 'application/problem+json' } });
    await expect(me()).rejects.toMatchObject({ status: 403, problem });
  });

  it('survives an answer that is no JSON', async () => {
    answers['/api/me'] = () => new Response('<html>');
    await expect(me()).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it('sends a guest to sign in and back to the same screen', () => {
    expect(signInAddress('#/courses/vneid')).toBe('/sign-in?to=%2Flearn%2F%23%2Fcourses%2Fvneid');
  });
});

function statement(): Statement {
  return quizAnswered(occasion, {});
}

function boxOn(line: Line): Outbox {
  return new Outbox(new FakeShelf(), line, () => undefined);
}

class FakeShelf implements Shelf {
  private text: string | null = null;
  read(): string | null {
    return this.text;
  }
  write(text: string): void {
    this.text = text;
  }
}

class FakeLine implements Line {
  failures: Failure[] = [];
  refuse = '';
  poison = '';
  silent = false;
  readonly enrolled: string[] = [];
  readonly posted: Statement[][] = [];

  enrol(courseId: string): Promise<void> {
    this.enrolled.push(courseId);
    return Promise.resolve();
  }

  post(statements: Statement[]): Promise<StatementOutcome[]> {
    this.posted.push(statements);
    const failure = this.failures.shift();
    if (failure) {
      return Promise.reject(failure);
    }
    if (statements.some((each) => each.id === this.poison)) {
      return Promise.reject(new Failure('problem', 400));
    }
    const outcomes = statements.map(({ id }): StatementOutcome => ({ id, outcome: id === this.refuse ? 'refused' : 'stored' }));
    return Promise.resolve(this.silent ? [] : outcomes);
  }
}

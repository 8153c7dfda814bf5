import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { cardSignIn, course, courses, forgetLibrary, forgetMe, me, nameSignIn, pack, part, picture } from '../src/store';
import { newId, practiceDone, quizAnswered } from '../src/store/statements';
import { activity, coursePack, learner, PACK } from './samples';

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
    expect(nameSignIn('#/courses/vneid')).toBe('/sign-in?to=%2Flearn%2F%23%2Fcourses%2Fvneid');
    expect(cardSignIn('123456782', '')).toBe('/card/123456782?to=%2Flearn%2F%23%2F');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi as mock } from 'vitest';
import { en } from '../src/i18n/en';
import { vi } from '../src/i18n/vi';
import { forgetMe, pressingTasks } from '../src/store';
import { learner } from './samples';

const answer = (body: unknown): Response => new Response(JSON.stringify(body));
const task = (assignmentId: string, state: string): object => ({ assignmentId, state });

describe('mandatory training', () => {
  const asked: string[] = [];
  let roles: string[];
  let tasks: () => Promise<Response>;

  beforeEach(() => {
    asked.length = 0;
    forgetMe();
    roles = ['official', 'resident'];
    tasks = () => Promise.resolve(answer({ tasks: [task('a', 'OVERDUE'), task('b', 'UPCOMING'), task('c', 'COMPLETE')] }));
    mock.stubGlobal('fetch', (path: string) => {
      asked.push(path);
      return path === '/api/me' ? Promise.resolve(answer({ ...learner, roles })) : tasks();
    });
  });
  afterEach(() => void mock.unstubAllGlobals());

  it('shows only what presses now', async () => {
    expect((await pressingTasks()).map((each) => each.assignmentId)).toEqual(['a']);
  });

  it('is not even asked for where nobody has a part in the work', async () => {
    roles = ['resident'];
    expect(await pressingTasks()).toEqual([]);
    expect(asked).toEqual(['/api/me']);
  });

  it('is left out where the network is too weak for it', async () => {
    tasks = () => Promise.reject(new TypeError('no network'));
    expect(await pressingTasks()).toEqual([]);
  });

  it('says the due date in words', () => {
    expect([9, 0, -3].map((days) => vi.course.due('30/11/2026', days))).toEqual([
      'Hạn 30/11/2026, còn 9 ngày',
      'Hạn là hôm nay, 30/11/2026',
      'Đã quá hạn 30/11/2026',
    ]);
    expect([2, 1, 0, -1].map((days) => en.course.due('30/11/2026', days))).toEqual([
      'Due 30/11/2026, 2 days left',
      'Due 30/11/2026, 1 day left',
      'Due today, 30/11/2026',
      'Was due 30/11/2026',
    ]);
  });
});

import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { before, beforehand } from '../src/course/requires';
import type { CourseSummary, Pack } from '../src/store';
import { coursePack, progressWith } from './samples';

const first = { id: '7dae6c11-cb6f-44a6-9f15-8f62b37bfe63', slug: 'first-steps', title: { vi: 'Bước đầu' } } as unknown as CourseSummary;

function needing(...requires: string[]): Pack {
  const pack = coursePack('a');
  return { ...pack, course: { ...pack.course, requires } };
}

describe('the courses to learn before', () => {
  it('are those the platform has; an earlier pack names none', () => {
    expect(before(needing('first-steps', 'gone'), [first], [])).toEqual([{ course: first, progress: undefined }]);
    expect(before(coursePack('a'), [first], [])).toEqual([]);
  });

  it('are linked, with how far the learner is', () => {
    expect(shown(before(needing('first-steps'), [first], []))).toContain('#/courses/first-steps');
    const begun = { ...progressWith({}), completedActivities: 1 };
    expect(shown(before(needing('first-steps'), [first], [begun]))).toContain('Xong 1 trên 3 bài');
    const done = { ...begun, status: 'completed' as const };
    expect(shown(before(needing('first-steps'), [first], [done]))).toContain('đã học xong');
    expect(shown([])).not.toContain('Nên học trước');
  });
});

function shown(needed: ReturnType<typeof before>): string {
  const place = document.createElement('div');
  render(beforehand(needed), place);
  return place.innerHTML;
}

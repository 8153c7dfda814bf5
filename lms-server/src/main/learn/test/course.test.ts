import { describe, expect, it } from 'vitest';
import { activitiesOf, countedOf, doneCount, following, nextAfter, nextOf, observedOf, standingOf } from '../src/course/plan';
import { day } from '../src/i18n/dates';
import { kilobytes } from '../src/i18n/kilobytes';
import { initialOf } from '../src/people/who-card';
import { routeOf, toActivity, toPreview } from '../src/shell/routes';
import { activity, coursePack, progressWith } from './samples';

describe('the plan of a course', () => {
  const pack = coursePack('a', 'b', 'c');

  it('goes on with the first activity that is not completed', () => {
    expect(nextOf(pack, undefined)?.id).toBe('a');
    expect(nextOf(pack, progressWith({ a: 'completed', b: 'attempted' }))?.id).toBe('b');
    expect(nextOf(pack, progressWith({ a: 'completed', b: 'completed', c: 'completed' }))).toBeUndefined();
  });

  it('offers after an activity what is still open behind it, then what was left out before it', () => {
    expect(nextAfter(pack, progressWith({ a: 'completed' }), 'b')?.id).toBe('c');
    expect(nextAfter(pack, progressWith({ b: 'completed' }), 'c')?.id).toBe('a');
    expect(nextAfter(pack, progressWith({ a: 'completed', b: 'completed' }), 'c')).toBeUndefined();
  });

  it('offers a guest simply what follows', () => {
    expect(following(pack, 'b')?.id).toBe('c');
    expect(following(pack, 'c')).toBeUndefined();
  });

  it('counts as done only what is completed', () => {
    const progress = progressWith({ a: 'completed', b: 'attempted' });
    expect(doneCount(pack, progress)).toBe(1);
    expect(activitiesOf(pack).map((activity) => standingOf(activity, progress))).toEqual(['completed', 'attempted', 'open']);
  });
});

describe('what somebody else must see', () => {
  const pack = coursePack('a', 'b');
  pack.modules[0]!.activities.splice(1, 0, activity('shown', 'observed-task'));

  it('is neither counted nor offered as the next thing to do', () => {
    const progress = progressWith({ a: 'completed', b: 'completed' });
    expect(countedOf(pack).map((each) => each.id)).toEqual(['a', 'b']);
    expect(observedOf(pack).map((each) => each.id)).toEqual(['shown']);
    expect(doneCount(pack, progressWith({ a: 'completed', shown: 'completed' }))).toBe(1);
    expect(nextOf(pack, progress)).toBeUndefined();
    expect(nextOf(pack, progressWith({ a: 'completed' }))?.id).toBe('b');
    expect(nextAfter(pack, progress, 'a')).toBeUndefined();
    expect(nextAfter(pack, progressWith({ a: 'completed' }), 'shown')?.id).toBe('b');
  });

  it('stands in its place for a guest who looks around', () => {
    expect(following(pack, 'a')?.id).toBe('shown');
  });
});

describe('addresses', () => {
  it('lead to the screens they name', () => {
    expect(routeOf('')).toEqual({ at: 'catalogue' });
    expect(routeOf('#/')).toEqual({ at: 'catalogue' });
    expect(routeOf('#/courses/vneid')).toEqual({ at: 'course', slug: 'vneid' });
    expect(routeOf('#/courses/vneid/check')).toEqual({ at: 'activity', slug: 'vneid', activityId: 'check' });
    expect(routeOf('#/certificates')).toEqual({ at: 'certificates' });
    expect(routeOf('#/certificates/7')).toEqual({ at: 'certificate', id: '7' });
    expect(routeOf('#/preview/abc')).toEqual({ at: 'preview', packId: 'abc' });
    expect(routeOf('#/preview/abc/check')).toEqual({ at: 'preview-activity', packId: 'abc', activityId: 'check' });
  });

  it('that name nothing lead to the page that says so', () => {
    for (const hash of ['#/x', '#/courses', '#/courses/a/b/c', '#/certificates/1/2', '#/preview', '#/%E0%A4%A']) {
      expect(routeOf(hash)).toEqual({ at: 'nowhere' });
    }
  });

  it('survive being written and read', () => {
    expect(routeOf(toActivity('a b', 'c/d'))).toEqual({ at: 'activity', slug: 'a b', activityId: 'c/d' });
    expect(routeOf(toPreview('p'))).toEqual({ at: 'preview', packId: 'p' });
  });
});

describe('what people read', () => {
  it('has days as written in Việt Nam, in its own time zone', () => {
    expect(day('2026-11-21')).toBe('21/11/2026');
    expect(day('2026-11-21T18:30:00Z')).toBe('22/11/2026');
  });

  it('has sizes that are never rounded down', () => {
    expect([kilobytes(0), kilobytes(1024), kilobytes(1025)]).toEqual(['1', '1', '2']);
  });

  it('has the initial of the name a person is called by', () => {
    expect([initialOf('Lý Thị Mây'), initialOf('Đặng Ánh'), initialOf('Nông Thị Lúa (thử)'), initialOf('')]).toEqual(['M', 'Á', 'L', '']);
  });
});

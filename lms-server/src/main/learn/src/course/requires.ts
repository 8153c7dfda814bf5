import { html, nothing, type TemplateResult } from 'lit';
import { textOf, wordsNow } from '../i18n';
import { icon } from '../shell/icons';
import { toCourse } from '../shell/routes';
import type { CourseProgress, CourseSummary, Pack } from '../store';

/** A course that is best learned before another one, and how far the learner is with it. */
export interface Before {
  course: CourseSummary;
  progress: CourseProgress | undefined;
}

/** The courses to learn before this one, as far as they are to be had. */
export function before(pack: Pack, all: CourseSummary[], progress: CourseProgress[]): Before[] {
  return (pack.course.requires ?? [])
    .map((slug) => all.find((each) => each.slug === slug))
    .filter((each) => each !== undefined)
    .map((course) => ({ course, progress: progress.find((each) => each.courseId === course.id) }));
}

/** Advice and no lock: who knows it already goes on. */
export function beforehand(needed: Before[]): TemplateResult | typeof nothing {
  const { course: words } = wordsNow();
  return needed.length === 0
    ? nothing
    : html`<div class="beforehand">
        <p>${words.requires}</p>
        <ul>
          ${needed.map(({ course, progress }) => {
            const done = progress?.status === 'completed';
            return html`<li>
              ${icon(done ? 'done' : 'lesson')}
              <span>
                <a href=${toCourse(course.slug)}>${textOf(course.title)}</a>
                ${progress
                  ? html`<small>${done ? words.requiresDone : words.progress(progress.completedActivities, progress.totalActivities)}</small>`
                  : nothing}
              </span>
            </li>`;
          })}
        </ul>
      </div>`;
}

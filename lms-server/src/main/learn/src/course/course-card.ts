import { html, nothing, type TemplateResult } from 'lit';
import { language, textOf, wordsNow } from '../i18n';
import { kilobytes } from '../i18n/kilobytes';
import { icon } from '../shell/icons';
import { toCourse } from '../shell/routes';
import type { CourseProgress, CourseSummary } from '../store';

/** One course in the catalogue: what it is, what it costs in time and data, how far one has come. */
export function courseCard(course: CourseSummary, progress: CourseProgress | undefined): TemplateResult {
  const { course: words } = wordsNow();
  const label = progress?.status === 'completed' ? words.again : progress ? words.continue : words.open;
  return html`<li class="card course-card">
    <h3><a href=${toCourse(course.slug)}>${textOf(course.title)}</a></h3>
    <p>${textOf(course.summary)}</p>
    ${costs(course.minutes, sizeIn(course.bytes))} ${progress ? progressBar(progress.completedActivities, progress.totalActivities) : nothing}
    <span class="card-action" aria-hidden="true">${label} ${icon('next')}</span>
  </li>`;
}

/** What taking it costs: time, and data before anything is downloaded. */
export function costs(minutes: number, bytes: number | undefined): TemplateResult {
  const { course: words } = wordsNow();
  return html`<p class="costs">
    <span>${icon('clock')} ${words.minutes(minutes)}</span>
    ${bytes === undefined
      ? nothing
      : html`<span title=${words.sizeWhy(kilobytes(bytes))}>${icon('data')} ${words.size(kilobytes(bytes))}</span>`}
  </p>`;
}

export function progressBar(done: number, total: number): TemplateResult {
  const { course: words } = wordsNow();
  const label = words.progress(done, total);
  return html`<div class="progress">
    <progress max=${Math.max(total, 1)} value=${done} aria-label=${label}></progress>
    <span>${done > 0 && done === total ? html`${icon('done')} ${words.completed}` : label}</span>
  </div>`;
}

export function sizeIn(bytes: Record<string, number>): number | undefined {
  return bytes[language()] ?? Object.values(bytes)[0];
}

import { html, nothing, type TemplateResult } from 'lit';
import { textOf, wordsNow } from '../i18n';
import { icon } from '../shell/icons';
import type { Activity, CourseProgress, Pack } from '../store';
import { standingOf, type Standing } from './plan';

/** The table of contents of a course, with what is done and what comes next. */
export function outline(
  pack: Pack,
  progress: CourseProgress | undefined,
  next: Activity | undefined,
  addressOf: (activity: Activity) => string,
): TemplateResult {
  const { course: words } = wordsNow();
  return html`<ol class="outline">
    ${pack.modules.map(
      (module, index) => html`<li class="card">
        <p class="part">${words.part(index + 1)}</p>
        <h3>${textOf(module.title)}</h3>
        <ul>
          ${module.activities.map((activity) => entry(activity, progress, activity === next, addressOf(activity)))}
        </ul>
      </li>`,
    )}
  </ol>`;
}

function entry(activity: Activity, progress: CourseProgress | undefined, isNext: boolean, address: string): TemplateResult {
  const { course: words } = wordsNow();
  const standing = standingOf(activity, progress);
  return html`<li>
    <a class="activity ${standing} ${isNext ? 'is-next' : ''}" href=${address} aria-current=${isNext ? 'step' : nothing}>
      <span class="kind">${icon(activity.kind)}</span>
      <span class="name">
        <strong>${textOf(activity.title)}</strong>
        <small>${words.kinds[activity.kind]} · ${words.minutes(activity.minutes)}${progress ? status(standing, isNext) : nothing}</small>
      </span>
      ${icon(standing === 'completed' ? 'done' : 'next')}
    </a>
  </li>`;
}

/** Says what is done, what needs another try and what comes next; of the rest there is nothing to say yet. */
function status(standing: Standing, isNext: boolean): TemplateResult | typeof nothing {
  const { course: words } = wordsNow();
  const text = standing === 'open' ? (isNext ? words.nextMark : '') : words.statuses[standing];
  return text ? html` · <span class="standing">${text}</span>` : nothing;
}

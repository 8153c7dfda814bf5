import { html, nothing, type TemplateResult } from 'lit';
import { textOf, wordsNow } from '../i18n';
import { day } from '../i18n/dates';
import { icon } from '../shell/icons';
import type { MandatoryTask } from '../store';

/** What somebody's position obliges them to learn: by when, how long it takes, and one tap to it. */
export function mandatoryCards(tasks: MandatoryTask[]): TemplateResult | typeof nothing {
  const { course: words } = wordsNow();
  return tasks.length === 0
    ? nothing
    : html`<ul class="mandatory" aria-label=${words.mandatory}>
        ${tasks.map(
          (task) => html`<li>
            <a class=${task.daysLeft < 0 ? 'late' : ''} href=${task.learn.replace(/^\/learn\//, '')}>
              <span>
                <small>${words.mandatory} · ${words.due(day(task.dueOn), task.daysLeft)}</small>
                <strong>${textOf(task.courseTitle)}</strong>
                <small>${icon('clock')} ${words.minutesLeft(task.minutesLeft)}</small>
              </span>
              ${icon('next')}
            </a>
          </li>`,
        )}
      </ul>`;
}

import { html, type TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';

/** How far one is, as dots for the eye and as words for the ear. */
export function stepDots(index: number, last: number): TemplateResult {
  const dots = Array.from({ length: last + 1 }, (_, dot) => (dot < index ? 'past' : dot === index ? 'here' : ''));
  return html`<p class="dots">
    <span class="unseen">${wordsNow().learning.screenOf(index + 1, last + 1)}</span>
    ${dots.map((look) => html`<i class=${look} aria-hidden="true"></i>`)}
  </p>`;
}

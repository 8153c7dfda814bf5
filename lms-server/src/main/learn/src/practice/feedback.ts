import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import type { PracticePart, Step } from '../store';
import { feedbackOf } from './practice-run';

/** What there is to say about the last tap or what was just typed. */
export type Feedback = { kind: 'mistake'; step: Step } | { kind: 'nothing' } | { kind: 'identity' };

export function feedbackText(practice: PracticePart, feedback: Feedback | undefined): string {
  const { practice: words } = wordsNow();
  switch (feedback?.kind) {
    case 'mistake':
      return feedbackOf(practice, feedback.step);
    case 'nothing':
      return words.notNow;
    case 'identity':
      return words.realIdentity;
    case undefined:
      return '';
  }
}

/** Says it kindly over the pretend phone, until it was understood. */
export function feedbackNote(feedback: Feedback | undefined, text: TemplateResult, understood: () => void): TemplateResult {
  const { practice: words } = wordsNow();
  return html`<div class="feedback" role="alert">
    ${feedback
      ? html`<div class="feedback-card">
          ${feedback.kind === 'mistake' ? html`<strong>${words.notQuite}</strong>` : nothing}
          <p>${text}</p>
          <button class="button primary" @click=${understood}>${words.understood}</button>
        </div>`
      : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import { sendNow, type Sending } from '../store';
import { icon } from './icons';
import { toSignIn } from './routes';

/** Says, as long as it is so, that results still wait on this phone. */
export function outboxNote({ waiting, mustSignIn, lasting, refused }: Sending): TemplateResult | typeof nothing {
  const { app, people } = wordsNow();
  if (waiting > 0) {
    return html`<aside class="outbox-note" role="status">
      ${icon('hourglass')}
      <p><strong>${app.waiting(waiting)}</strong> ${mustSignIn ? app.signInToSend : lasting ? app.waitingWhy : app.waitingHere}</p>
      ${mustSignIn
        ? html`<a class="button" href=${toSignIn(location.hash)}>${people.signIn}</a>`
        : html`<button class="button" @click=${() => void sendNow()}>${app.sendNow}</button>`}
    </aside>`;
  }
  if (refused.length === 0) {
    return nothing;
  }
  return html`<aside class="outbox-note refused" role="status">
    ${icon('warning')}
    <p><strong>${app.refused(refused.length)}</strong> ${app.refusedWhy}</p>
  </aside>`;
}

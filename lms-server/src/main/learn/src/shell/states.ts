import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../i18n';
import { Failure } from '../store';
import { icon } from './icons';
import { toCatalogue, toSignIn } from './routes';
import { sunrise } from './mark';

/** The screens for when there is nothing to show yet, or something went wrong. Each has a way on. */

export function waitingView(): TemplateResult {
  return html`<div class="state" role="status">
    <span class="state-sun">${sunrise()}</span>
    <p>${wordsNow().learning.loading}</p>
  </div>`;
}

export function failureView(failure: unknown, retry: () => void): TemplateResult {
  const words = wordsNow();
  if (failure instanceof Failure && failure.notFound) {
    return notFoundView();
  }
  const signIn = failure instanceof Failure && failure.mustSignIn;
  return html`<div class="state" role="alert">
    ${icon(isOffline(failure) ? 'no-signal' : 'cloud')}
    <h1 tabindex="-1">${words.failure.title}</h1>
    <p>${sentence(failure)}</p>
    ${signIn
      ? html`<a class="button primary" href=${toSignIn(location.hash)}>${words.people.signIn}</a>`
      : html`<button class="button primary" @click=${retry}>${icon('again')} ${words.failure.retry}</button>`}
    ${homeLink()}
  </div>`;
}

export function notFoundView(): TemplateResult {
  const words = wordsNow();
  return html`<div class="state">
    ${icon('search')}
    <h1 tabindex="-1">${words.failure.notFoundTitle}</h1>
    <p>${words.failure.notFound}</p>
    ${homeLink('primary')}
  </div>`;
}

/** What went wrong, in the language of the person who reads it. */
export function sentence(failure: unknown): string {
  const { failure: words } = wordsNow();
  if (!(failure instanceof Failure)) {
    return words.unreadable;
  }
  if (failure.reason !== 'problem') {
    return failure.reason === 'no-network' ? words.noNetwork : words.unreadable;
  }
  const known: Record<number, string> = { 401: words.signIn, 403: words.forbidden, 404: words.notFound, 429: words.tooMany };
  return known[failure.status] ?? (failure.status >= 500 ? words.server : words.unreadable);
}

function isOffline(failure: unknown): boolean {
  return failure instanceof Failure && failure.reason === 'no-network';
}

function homeLink(look = ''): TemplateResult | typeof nothing {
  return html`<a class="button ${look}" href=${toCatalogue}>${wordsNow().app.home}</a>`;
}

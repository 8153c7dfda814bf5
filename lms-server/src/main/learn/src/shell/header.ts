import { html, type TemplateResult } from 'lit';
import { language, LANGUAGES, OWN_NAMES, speak, wordsNow } from '../i18n';
import { icon } from './icons';
import { mark } from './mark';
import { toCatalogue, toCourse, toPreview, toCertificates, toSignIn, type Route } from './routes';

/** The bar on top: the way back, and the language. */
export function header(route: Route): TemplateResult {
  return html`<header class="bar">
    ${way(route)}
    ${languageSwitch()}
  </header>`;
}

function way(route: Route): TemplateResult {
  const { app, course, credential, signIn } = wordsNow();
  switch (route.at) {
    case 'activity':
      return back(toCourse(route.slug), course.back);
    case 'preview-activity':
      return back(toPreview(route.packId), course.back);
    case 'course':
      return back(toCatalogue, course.catalogue);
    case 'certificate':
      return back(toCertificates, credential.mine);
    case 'sign-in':
      return back(route.step === 'ways' ? route.to : toSignIn(route.to), route.step === 'ways' ? app.home : signIn.title);
    case 'certificates':
    case 'nowhere':
      return back(toCatalogue, app.home);
    case 'catalogue':
    case 'preview':
      return html`<span class="brand">${mark()} ${app.name}</span>`;
  }
}

function back(address: string, label: string): TemplateResult {
  return html`<a class="way-back" href=${address}>${icon('back')} <span>${label}</span></a>`;
}

/** Offers the other language by its own name, so that who wants it can read it. */
function languageSwitch(): TemplateResult {
  const other = LANGUAGES.find((each) => each !== language()) ?? language();
  return html`<button class="language" lang=${other} @click=${() => speak(other)}>${OWN_NAMES[other]}</button>`;
}

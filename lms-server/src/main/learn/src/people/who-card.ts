import { html, nothing, type TemplateResult } from 'lit';
import { textOf, wordsNow } from '../i18n';
import { icon } from '../shell/icons';
import '../shell/listen-button';
import { morning } from '../shell/mark';
import { toCertificates, toSignIn } from '../shell/routes';
import { signOutAddress, type CourseSummary, type Learner } from '../store';

/** What the learner can go on with: where the one big button leads. */
export interface Onward {
  begun: boolean;
  course: CourseSummary;
  address: string;
  /** The activity that comes next, when it is known. */
  activity?: string;
}

/** Who is learning here, and the one big button that goes on. */
export function learnerCard(learner: Learner, onward: Onward | undefined): TemplateResult {
  const { people, course } = wordsNow();
  const spoken = [people.helloName(learner.displayName), onward ? `${onwardLabel(onward)}: ${onwardTitle(onward)}` : ''];
  return html`<section class="hero">
    ${morning()}
    <div class="who">
      <span class="avatar" aria-hidden="true">${initialOf(learner.displayName)}</span>
      <h1 tabindex="-1">${people.helloName(learner.displayName)}</h1>
    </div>
    ${onward
      ? html`<a class="button primary onward" href=${onward.address}>
            <span><strong>${onwardLabel(onward)}</strong><small>${onwardTitle(onward)}</small></span>${icon('next')}
          </a>`
      : html`<a class="button primary onward" href=${toCertificates}>
            <span><strong>${people.certificates}</strong><small>${course.completed}</small></span>${icon('next')}
          </a>`}
    <div class="row">
      <bs-listen .texts=${spoken}></bs-listen>
      ${onward ? html`<a class="button" href=${toCertificates}>${icon('paper')} ${people.certificates}</a>` : nothing}
    </div>
  </section>`;
}

/** The welcome for somebody without an account, who may look at everything. */
export function guestCard(): TemplateResult {
  const { people, app } = wordsNow();
  return html`<section class="hero">
    ${morning()}
    <h1 tabindex="-1">${people.hello}</h1>
    <p class="motto">${app.motto}</p>
    <a class="button primary" href=${toSignIn(location.hash)}>${icon('person')} ${people.signIn}</a>
    <p class="quiet">${people.guestWhy} ${people.guest}</p>
    <bs-listen .texts=${[people.hello, app.motto, people.guestWhy, people.guest]}></bs-listen>
  </section>`;
}

/** Leaves the shared phone to the next person. */
export function signOutForm(learner: Learner | undefined): TemplateResult | typeof nothing {
  const { people } = wordsNow();
  return learner
    ? html`<form class="sign-out" method="post" action=${signOutAddress}>
        <span>${people.notYou}</span>
        <button class="button">${people.signOut}</button>
      </form>`
    : nothing;
}

/** The last word of a Vietnamese name is the one a person is called by. */
export function initialOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const called = words.pop() ?? '';
  return (Array.from(called)[0] ?? '').toLocaleUpperCase('vi');
}

function onwardLabel({ begun }: Onward): string {
  const { course } = wordsNow();
  return begun ? course.continue : course.start;
}

function onwardTitle(onward: Onward): string {
  return onward.activity ?? textOf(onward.course.title);
}

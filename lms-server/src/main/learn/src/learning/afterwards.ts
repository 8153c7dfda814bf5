import { html, nothing, type TemplateResult } from 'lit';
import { textOf, wordsNow } from '../i18n';
import { following, nextAfter } from '../course/plan';
import '../credential/certificate-waiting';
import { icon } from '../shell/icons';
import { toSignIn } from '../shell/routes';
import type { Recording } from './recording';
import type { Sitting } from './sitting';

/** After an activity: whether the result is safe, and where to go on. */
export function afterwards(sitting: Sitting, recording: Recording, passed: boolean): TemplateResult {
  const { learning, course } = wordsNow();
  const next = sitting.learner
    ? nextAfter(sitting.pack, sitting.progress, sitting.activity.id)
    : following(sitting.pack, sitting.activity.id);
  const courseDone = passed && sitting.learner !== undefined && next === undefined;
  return html`
    ${resultNote(sitting, recording)}
    ${courseDone && recording.state === 'saved'
      ? html`<div class="all-done">
          <p>${icon('done')} <strong>${course.allDone}</strong></p>
          <bs-certificate-waiting .courseId=${sitting.pack.course.id}></bs-certificate-waiting>
        </div>`
      : nothing}
    <div class="stack">
      ${next
        ? html`<a class="button ${passed ? 'primary' : ''}" href=${sitting.addressOf(next)}>
            <span>${learning.nextActivity(textOf(next.title))}</span>${icon('next')}
          </a>`
        : nothing}
      <a class="button" href=${sitting.courseAddress}>${course.back}</a>
    </div>
  `;
}

function resultNote(sitting: Sitting, recording: Recording): TemplateResult | typeof nothing {
  const { learning, people } = wordsNow();
  switch (recording.state) {
    case 'pending':
      return html`<p class="note" role="status">${icon('hourglass')} <span>${learning.pending}</span></p>`;
    case 'saved':
      return html`<p class="note" role="status">${icon('done')} <span>${learning.saved}</span></p>`;
    case 'refused':
      return html`<p class="note bad" role="status">
        ${icon('warning')} <span>${learning.refused}</span>
      </p>`;
    case 'none':
      return isPreview(sitting)
        ? nothing
        : html`<p class="note">
            ${icon('person')}
            <span>${people.guestLesson} <a href=${toSignIn(location.hash)}>${people.signIn}</a></span>
          </p>`;
  }
}

function isPreview(sitting: Sitting): boolean {
  return sitting.courseAddress.startsWith('#/preview/');
}

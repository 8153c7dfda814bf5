import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { textOf } from '../i18n';
import { day } from '../i18n/dates';
import { icon } from '../shell/icons';
import { Loading } from '../shell/loading';
import { toCatalogue, toCertificate, toSignIn } from '../shell/routes';
import { Screen } from '../shell/screen';
import { learner, myCertificates, type Certificate } from '../store';

/** All certificates of the learner. */
@customElement('bs-certificates')
export class CertificateList extends Screen {
  private readonly mine = new Loading(this, async () => ((await learner()) ? { all: await myCertificates() } : { all: undefined }));

  protected override pageTitle(): string {
    return this.words.credential.mine;
  }

  protected override render(): TemplateResult {
    return this.mine.show(({ all }) => (all ? this.list(all) : this.guest()));
  }

  private list(all: Certificate[]): TemplateResult {
    const { credential, course } = this.words;
    return html`<h1 tabindex="-1">${credential.mine}</h1>
      ${all.length === 0
        ? html`<div class="state">
            ${icon('paper')}
            <p><strong>${credential.none}</strong></p>
            <p>${credential.noneWhy}</p>
            <a class="button primary" href=${toCatalogue}>${course.all}</a>
          </div>`
        : html`<ul class="cards">
            ${all.map(
              (each) => html`<li class="card course-card certificate-card">
                <span class="seal">${icon('paper')}</span>
                <h2><a href=${toCertificate(each.id)}>${textOf(each.courseTitle)}</a></h2>
                <p>${credential.on(day(each.issuedAt))}</p>
                <span class="card-action" aria-hidden="true">${credential.see} ${icon('next')}</span>
              </li>`,
            )}
          </ul>`}`;
  }

  private guest(): TemplateResult {
    const { credential, people } = this.words;
    return html`<div class="state">
      ${icon('paper')}
      <h1 tabindex="-1">${credential.mine}</h1>
      <p>${credential.signInFirst}</p>
      <a class="button primary" href=${toSignIn(location.hash)}>${people.signIn}</a>
    </div>`;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { language, textOf } from '../i18n';
import { day } from '../i18n/dates';
import { icon } from '../shell/icons';
import { Loading } from '../shell/loading';
import { mark } from '../shell/mark';
import { Screen } from '../shell/screen';
import { certificate, certificatePaper, certificatePicture, learner, type Certificate } from '../store';

interface Shown {
  certificate: Certificate;
  name: string;
}

/** One certificate, to show to somebody: big, with the code that proves it. */
@customElement('bs-certificate')
export class CertificatePage extends Screen {
  @property({ attribute: false }) certificateId = '';

  private readonly shown = new Loading(
    this,
    () => this.fetchShown(),
    () => this.certificateId,
  );

  protected override pageTitle(): string {
    return this.words.credential.title;
  }

  protected override render(): TemplateResult {
    return this.shown.show((shown) => this.page(shown));
  }

  private page({ certificate: shown, name }: Shown): TemplateResult {
    const { credential, app } = this.words;
    return html`<article class="certificate">
        <p class="brand">${mark()} ${app.name}</p>
        <h1 tabindex="-1">${textOf(shown.title) || credential.title}</h1>
        <p class="given">${credential.given}</p>
        <p class="holder">${name}</p>
        <p class="given">${credential.did}</p>
        <p class="learned">${textOf(shown.courseTitle)}</p>
        <p class="when">${credential.on(day(shown.issuedAt))}</p>
        <figure>
          <img src=${certificatePicture(shown.id)} alt=${credential.qr} width="260" height="260" />
          <figcaption>${credential.scan}</figcaption>
        </figure>
        ${this.skills(shown)}
        <p class="local">${textOf(shown.note) || credential.local}</p>
      </article>
      <div class="stack">
        <a class="button primary" href=${certificatePaper(shown.id, language())} download>${icon('data')} ${credential.pdf}</a>
        <a class="button" href=${shown.verifyUrl} target="_blank" rel="noopener">${icon('search')} ${credential.verify}</a>
      </div>`;
  }

  /** A certificate says how each skill was checked: having read is less than having done. */
  private skills({ skills = [] }: Certificate): TemplateResult | typeof nothing {
    const { credential } = this.words;
    return skills.length === 0
      ? nothing
      : html`<div class="skills">
          <h2>${credential.skills}</h2>
          <ul>
            ${skills.map(
              (skill) => html`<li>
                ${icon('done')}
                <span>${textOf(skill.text)} <small>(${skill.means.map((each) => credential.means[each]).join(', ')})</small></span>
              </li>`,
            )}
          </ul>
        </div>`;
  }

  private async fetchShown(): Promise<Shown> {
    const [shown, someone] = await Promise.all([certificate(this.certificateId), learner()]);
    return { certificate: shown, name: shown.name ?? someone?.displayName ?? '' };
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, type IconName } from '../shell/icons';
import '../shell/listen-button';
import { Loading } from '../shell/loading';
import { toSignIn, type SignInStep } from '../shell/routes';
import { Screen } from '../shell/screen';
import { nameSignIn } from '../store';
import './card-form';

/** How somebody comes in: with a learning card, scanned or typed, or with a name and a password. */
@customElement('bs-sign-in')
export class SignIn extends Screen {
  @property({ attribute: false }) step: SignInStep = 'ways';
  /** The screen to come back to. */
  @property({ attribute: false }) to = '';

  /** The camera part is fetched only by who scans; without it the code can still be typed. */
  private readonly scanner = new Loading(
    this,
    async () => (this.step === 'scan' ? await import('./card-scan').then(() => true, () => false) : true),
    () => this.step,
  );

  protected override pageTitle(): string {
    return this.words.signIn.title;
  }

  protected override render(): TemplateResult {
    switch (this.step) {
      case 'scan':
        return this.scan();
      case 'code':
        return html`<bs-card-form .to=${this.to}></bs-card-form>`;
      case 'ways':
        return this.ways();
    }
  }

  private ways(): TemplateResult {
    const { signIn: words } = this.words;
    const spoken = [words.title, words.scan, words.scanHow, words.type, words.typeHow, words.noCard];
    return html`<div class="sign-in stack">
      <h1 tabindex="-1">${words.title}</h1>
      ${way(toSignIn(this.to, 'scan'), 'scan', words.scan, words.scanHow, 'primary')}
      ${way(toSignIn(this.to, 'code'), 'keypad', words.type, words.typeHow, 'primary')}
      ${way(nameSignIn(this.to), 'person', words.name, words.nameHow, '')}
      <p class="quiet">${words.noCard}</p>
      <bs-listen .texts=${spoken}></bs-listen>
    </div>`;
  }

  private scan(): TemplateResult {
    return html`<div class="sign-in stack">
      <h1 tabindex="-1">${this.words.signIn.scan}</h1>
      ${this.scanner.show((loaded) =>
        loaded ? html`<bs-card-scan .to=${this.to}></bs-card-scan>` : this.unloaded(),
      )}
      ${otherwise(toSignIn(this.to, 'code'), 'keypad', this.words.signIn.type)}
    </div>`;
  }

  private unloaded(): TemplateResult {
    return html`<p class="note bad" role="alert">${icon('no-signal')} <span>${this.words.signIn.troubles.unloaded}</span></p>
      <button class="button" @click=${() => location.reload()}>${icon('again')} ${this.words.failure.retry}</button>`;
  }
}

/** The other way in, below the one that is open. */
function otherwise(address: string, name: IconName, label: string): TemplateResult {
  return html`<a class="button" href=${address}>${icon(name)} ${label}</a>`;
}

function way(address: string, name: IconName, label: string, how: string, look: string): TemplateResult {
  return html`<a class="button way ${look}" href=${address}>
    ${icon(name)}<span><strong>${label}</strong>${how ? html`<small>${how}</small>` : nothing}</span>
  </a>`;
}

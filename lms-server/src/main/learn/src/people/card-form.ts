import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BansangElement } from '../shell/element';
import { icon } from '../shell/icons';
import { toSignIn } from '../shell/routes';
import { cardSignIn } from '../store';
import { CODE_DIGITS, digitsIn, grouped, isCardCode } from './card-code';

/** The code of a card, typed: a mistaken digit is told at once and nobody has to be asked for it. */
@customElement('bs-card-form')
export class CardForm extends BansangElement {
  /** The screen to come back to. */
  @property({ attribute: false }) to = '';
  @state() private digits = '';
  /** True once somebody wanted to go on; only then missing digits are spoken of. */
  @state() private pressed = false;

  protected override render(): TemplateResult {
    const { signIn: words } = this.words;
    const trouble = this.trouble();
    return html`<form class="sign-in stack" novalidate @submit=${this.submit}>
      <h1 tabindex="-1">${words.type}</h1>
      <div>
        <label for="card-code">${words.code}</label>
        <p id="card-code-hint" class="quiet">${words.codeHint}</p>
        <input
          id="card-code"
          class="card-code"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          aria-describedby="card-code-hint card-code-state"
          aria-invalid=${trouble ? 'true' : 'false'}
          .value=${grouped(this.digits)}
          @input=${this.typed}
        />
        <div id="card-code-state" role="status">${this.verdict(trouble)}</div>
      </div>
      <button class="button primary">${words.onward} ${icon('next')}</button>
      <p class="quiet">${words.afterwards}</p>
      <a class="button" href=${toSignIn(this.to, 'scan')}>${icon('scan')} ${words.scan}</a>
    </form>`;
  }

  private verdict(trouble: string | undefined): TemplateResult | typeof nothing {
    if (trouble) {
      return html`<p class="note bad">${icon('wrong')} <span>${trouble}</span></p>`;
    }
    return isCardCode(this.digits)
      ? html`<p class="note">${icon('done')} <span>${this.words.signIn.good}</span></p>`
      : nothing;
  }

  private trouble(): string | undefined {
    const { signIn: words } = this.words;
    const missing = CODE_DIGITS - this.digits.length;
    if (missing > 0) {
      return this.pressed ? words.missing(missing) : undefined;
    }
    return isCardCode(this.digits) ? undefined : words.wrong;
  }

  /** Groups the digits while they are typed, and leaves the cursor behind the digit it stood behind. */
  private readonly typed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const before = digitsIn(field.value.slice(0, field.selectionStart ?? field.value.length)).length;
    this.digits = digitsIn(field.value);
    this.pressed = false;
    field.value = grouped(this.digits);
    const place = grouped(this.digits.slice(0, before)).length;
    field.setSelectionRange(place, place);
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    this.pressed = true;
    if (isCardCode(this.digits)) {
      location.assign(cardSignIn(this.digits, this.to));
    } else {
      this.querySelector('input')?.focus();
    }
  };
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wordsNow } from '../i18n';
import { icon, type IconName } from '../shell/icons';
import type { PhonePart } from '../store';
import type { Typed } from './conditions';

/** What the pretend phone needs to draw itself and to tell what is done on it. */
export interface Phone {
  parts: PhonePart[];
  text(source: string | undefined): TemplateResult;
  typed(field: string): string;
  revealed: boolean;
  /** What is to be tapped and filled in, where that is told beforehand. */
  pointed: { tap: string; type: Typed } | undefined;
  /** Nothing can be done on a phone that only shows. */
  shown: boolean;
  onTap(id: string): void;
  onType(field: string, input: HTMLInputElement): void;
  onEnter(field: string): void;
  onReveal(): void;
}

/** A pretend phone, drawn with real buttons and fields so that every way of using a phone works on it. */
export function phoneFrame(phone: Phone): TemplateResult {
  const { practice } = wordsNow();
  return html`<section class="phone" aria-label=${practice.phone}>
    <div class="phone-top" aria-hidden="true"><span>${practice.phoneClock}</span><b>${practice.mark}</b></div>
    <div class="phone-screen">${phone.parts.map((part) => drawn(part, phone))}</div>
  </section>`;
}

function drawn(part: PhonePart, phone: Phone): TemplateResult | typeof nothing {
  const { practice } = wordsNow();
  const text = phone.text(part.text);
  switch (part.kind) {
    case 'heading':
      return html`<h2 class="phone-heading">${text}</h2>`;
    case 'button':
      return tappable(phone, part.id ?? '', 'phone-button', text);
    case 'field':
      return field(part, phone);
    case 'choice':
      return choice(part, phone);
    case 'list':
      return html`<ul class="phone-list">${(part.items ?? []).map((item) => html`<li>${phone.text(item)}</li>`)}</ul>`;
    case 'message':
      return scene(part, phone, 'message', practice.message);
    case 'call':
      return scene(part, phone, 'call', practice.call);
    case 'camera':
      return scene(part, phone, 'camera', practice.camera);
    case 'qr':
      return scene(part, phone, 'search', practice.qr);
    case 'dialog':
      return html`<div class="phone-dialog">${text}</div>`;
    default:
      return part.text ? html`<p class="phone-text">${text}</p>` : nothing;
  }
}

function scene(part: PhonePart, phone: Phone, picture: IconName, name: string): TemplateResult {
  const inside = html`<span class="scene-name">${icon(picture)} ${name}</span><span>${phone.text(part.text)}</span>`;
  return part.id
    ? tappable(phone, part.id, `phone-scene ${part.kind}`, inside)
    : html`<div class="phone-scene ${part.kind}">${inside}</div>`;
}

function tappable(phone: Phone, id: string, look: string, inside: TemplateResult): TemplateResult {
  const pointed = phone.pointed?.tap === id ? 'is-pointed' : '';
  return html`<button class="${look} ${pointed}" ?disabled=${phone.shown} @click=${() => phone.onTap(id)}>${inside}</button>`;
}

function choice(part: PhonePart, phone: Phone): TemplateResult {
  return html`<fieldset class="phone-choice">
    <legend>${phone.text(part.text)}</legend>
    ${(part.options ?? []).map(
      (option) => tappable(phone, option.id, 'phone-button option', phone.text(option.text)),
    )}
  </fieldset>`;
}

/** A field that no browser keeps, completes, corrects or sends for checking. */
function field(part: PhonePart, phone: Phone): TemplateResult {
  const id = part.id ?? '';
  const secret = part.input === 'secret';
  const look = `${secret && !phone.revealed && !phone.shown ? 'secret' : ''} ${id in (phone.pointed?.type ?? {}) ? 'is-pointed' : ''}`;
  const { practice } = wordsNow();
  return html`<div class="phone-field">
    <label for="field-${id}">${phone.text(part.text)}</label>
    <span>
      <input
        id="field-${id}"
        type="text"
        class=${look}
        ?disabled=${phone.shown}
        inputmode=${part.input === 'digits' ? 'numeric' : 'text'}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(phone.typed(id))}
        @input=${(event: Event) => phone.onType(id, event.target as HTMLInputElement)}
        @keydown=${(event: KeyboardEvent) => (event.key === 'Enter' ? phone.onEnter(id) : undefined)}
      />
      ${secret && !phone.shown
        ? html`<button class="phone-eye" aria-pressed=${phone.revealed} @click=${phone.onReveal}>
            ${icon('eye')} ${phone.revealed ? practice.hide : practice.show}
          </button>`
        : nothing}
    </span>
  </div>`;
}

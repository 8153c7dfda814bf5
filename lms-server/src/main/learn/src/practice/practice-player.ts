import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { textOf } from '../i18n';
import { withFacts } from '../learning/facts';
import { factNotes } from '../learning/fact-notes';
import { Recording } from '../learning/recording';
import { plainText } from '../learning/rich-text';
import type { Sitting } from '../learning/sitting';
import { BansangElement } from '../shell/element';
import { icon } from '../shell/icons';
import '../shell/listen-button';
import { arrive } from '../shell/screen';
import { say } from '../shell/speech';
import { practiceDone, type PracticePart, type PracticeScreen, type Step } from '../store';
import type { Typed } from './conditions';
import { phoneFrame } from './phone-frame';
import { feedbackOf, PracticeRun } from './practice-run';
import { resultView } from './practice-result';
import { holdsRealIdentity } from './real-identity';
import { textsOn, withValues } from './texts';

type Feedback = { kind: 'mistake'; step: Step } | { kind: 'nothing' } | { kind: 'identity' };

/** Lets a learner try a task on a pretend phone, where nothing is real and no mistake does harm. */
@customElement('bs-practice')
export class PracticePlayer extends BansangElement {
  @property({ attribute: false }) sitting!: Sitting<PracticePart>;
  @state() private feedback: Feedback | undefined;
  @state() private typed: Typed = {};
  @state() private hinted = false;
  @state() private revealed = false;
  @state() private byEar = false;
  @state() private place = '';
  private right = false;
  private run!: PracticeRun;
  private readonly recording = new Recording(this);

  private get practice(): PracticePart {
    return this.sitting.part;
  }

  protected override willUpdate(): void {
    if (!this.run) {
      this.begin();
    }
  }

  protected override firstUpdated(): void {
    say([this.words.practice.spokenBanner]);
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('place')) {
      arrive(this);
    }
  }

  protected override render(): TemplateResult {
    const { practice } = this.words;
    const screen = this.run.screen;
    return html`
      <p class="practice-banner" role="note"><strong>${practice.mark}</strong> <span>${practice.banner}</span></p>
      ${this.run.ended || !screen
        ? resultView(this.sitting, this.run, this.recording, () => this.again())
        : this.onScreen(screen)}
    `;
  }

  private onScreen(screen: PracticeScreen): TemplateResult {
    const { practice } = this.words;
    return html`<div class="practice" lang=${this.sitting.language}>
      <section class="task">
        ${this.right
          ? html`<p class="right-mark">${icon('done')} ${practice.right}</p>`
          : html`<p class="kicker">${icon('practice')} ${textOf(this.sitting.activity.title)}</p>`}
        <h1 tabindex="-1">${this.text(screen.say)}</h1>
        <div class="row">
          <bs-listen
            .texts=${this.spoken(screen)}
            .byEar=${this.byEar}
            @listening=${(event: CustomEvent<boolean>) => (this.byEar = event.detail)}
          ></bs-listen>
          ${screen.hint
            ? html`<button class="button" aria-expanded=${this.hinted} @click=${() => (this.hinted = !this.hinted)}>
                ${icon('tip')} ${practice.hint}
              </button>`
            : nothing}
        </div>
        ${this.hinted && screen.hint ? html`<p class="hint" role="status">${icon('tip')} <span>${this.text(screen.hint)}</span></p>` : nothing}
        ${factNotes([screen.say, this.hinted ? (screen.hint ?? '') : '', ...textsOn(screen)], this.sitting.facts)}
      </section>
      <div class="phone-side">
        ${phoneFrame({
          parts: screen.parts,
          text: (source) => this.text(source ?? ''),
          typed: (field) => this.typed[field] ?? '',
          revealed: this.revealed,
          onTap: (id) => this.tap(id),
          onType: (field, input) => this.type(field, input),
          onEnter: (field) => this.enter(screen, field),
          onReveal: () => (this.revealed = !this.revealed),
        })}
        <p class="quiet">${practice.typedNowhere}</p>
      </div>
      ${this.feedbackNote()}
    </div>`;
  }

  private feedbackNote(): TemplateResult {
    const { practice } = this.words;
    const text = this.feedbackText();
    return html`<div class="feedback" role="alert">
      ${text
        ? html`<div class="feedback-card">
            ${this.feedback?.kind === 'mistake' ? html`<strong>${practice.notQuite}</strong>` : nothing}
            <p>${this.text(text)}</p>
            <button class="button primary" @click=${() => (this.feedback = undefined)}>${practice.understood}</button>
          </div>`
        : nothing}
    </div>`;
  }

  private feedbackText(): string {
    const { practice } = this.words;
    switch (this.feedback?.kind) {
      case 'mistake':
        return feedbackOf(this.practice, this.feedback.step);
      case 'nothing':
        return practice.notNow;
      case 'identity':
        return practice.realIdentity;
      case undefined:
        return '';
    }
  }

  /** What is on the screen, or what was said about the last tap, for somebody who learns by ear. */
  private spoken(screen: PracticeScreen): string[] {
    const feedback = this.feedbackText();
    const texts = feedback
      ? [this.feedback?.kind === 'mistake' ? this.words.practice.notQuite : '', feedback]
      : [screen.say, this.hinted ? (screen.hint ?? '') : '', ...textsOn(screen)];
    return texts.filter((text) => text !== '').map((text) => withFacts(withValues(text, this.practice), this.sitting.facts));
  }

  private begin(): void {
    this.run = new PracticeRun(this.practice);
    this.right = false;
    this.clear();
    this.place = this.run.place;
  }

  private clear(): void {
    this.typed = {};
    this.hinted = false;
    this.revealed = false;
    this.feedback = undefined;
  }

  private again(): void {
    this.recording.reset();
    this.begin();
    this.requestUpdate('place');
  }

  private tap(id: string): void {
    const tapped = this.run.tap(id, this.typed);
    this.right = tapped.kind === 'moved';
    if (this.run.place !== this.place) {
      this.clear();
      this.place = this.run.place;
    }
    this.feedback = tapped.kind === 'moved' ? undefined : tapped;
    if (this.run.ended) {
      void this.recording.send(this.sitting, (occasion) => practiceDone(occasion, this.run.steps));
    }
  }

  private type(field: string, input: HTMLInputElement): void {
    const real = holdsRealIdentity(input.value, this.practice.values);
    this.feedback = real ? { kind: 'identity' } : undefined;
    this.typed = { ...this.typed, [field]: real ? '' : input.value };
  }

  private enter(screen: PracticeScreen, field: string): void {
    const rule = screen.on.find((each) => field in (each.when ?? {}));
    if (rule) {
      this.tap(rule.tap);
    }
  }

  private text(source: string): TemplateResult {
    return plainText(withValues(source, this.practice), this.sitting.facts);
  }
}

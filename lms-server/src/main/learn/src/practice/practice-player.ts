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
import { practiceDone, type PracticePart, type PracticeScreen } from '../store';
import { bestMove, type BestMove } from './best-move';
import type { Typed } from './conditions';
import { feedbackNote, feedbackText, type Feedback } from './feedback';
import { modeChoice, suggested, wayLine } from './modes';
import { phoneFrame } from './phone-frame';
import { betweenView, resultView } from './practice-result';
import { PracticeRun, type Mode } from './practice-run';
import { holdsRealIdentity } from './real-identity';
import { textsOn, withValues } from './texts';

/** Lets a learner try a task on a pretend phone, where nothing is real and no mistake does harm. */
@customElement('bs-practice')
export class PracticePlayer extends BansangElement {
  @property({ attribute: false }) sitting!: Sitting<PracticePart>;
  @state() private feedback: Feedback | undefined;
  @state() private typed: Typed = {};
  @state() private hinted = false;
  @state() private revealed = false;
  /** Undefined until the learner says whether everything is to be read aloud. */
  @state() private byEar: boolean | undefined;
  @state() private choosing = true;
  /** A screen that is shown is first looked at, then the app does what is to be done on it. */
  @state() private doing = false;
  private right = false;
  private seen = '';
  private run: PracticeRun | undefined;
  private readonly recording = new Recording(this);

  private get practice(): PracticePart {
    return this.sitting.part;
  }

  protected override willUpdate(): void {
    if (!this.run && !this.practice.pass) {
      this.begin('own');
      say([this.words.practice.spokenBanner]);
    }
  }

  protected override updated(changes: PropertyValues): void {
    const { run } = this;
    const view = `${this.choosing} ${run?.mode} ${run?.round} ${run?.place} ${run?.goesOn}`;
    if (view !== this.seen) {
      this.seen = view;
      arrive(this);
    }
    if (changes.has('doing') && this.doing) {
      [...this.querySelectorAll('.is-pointed')].pop()?.scrollIntoView({ block: 'center' });
    }
  }

  protected override render(): TemplateResult {
    const { practice } = this.words;
    return html`
      <p class="practice-banner" role="note"><strong>${practice.mark}</strong> <span>${practice.banner}</span></p>
      ${this.run && !this.choosing ? this.inRun(this.run) : this.choice()}
    `;
  }

  private choice(): TemplateResult {
    const back = html`<button class="button" @click=${() => (this.choosing = false)}>${icon('back')} ${this.words.practice.keepOn}</button>`;
    const first = this.run ? this.run.mode : suggested(this.sitting);
    return modeChoice(this.practice, first, textOf(this.sitting.activity.title), (mode) => this.choose(mode), this.run ? back : nothing);
  }

  private inRun(run: PracticeRun): TemplateResult {
    if (run.ended && run.goesOn) {
      return betweenView(this.sitting, run, () => this.nextRound(run));
    }
    return run.ended || !run.screen
      ? resultView(this.sitting, run, this.recording, (mode) => this.begin(mode))
      : this.onScreen(run, run.screen);
  }

  private onScreen(run: PracticeRun, screen: PracticeScreen): TemplateResult {
    const shown = run.mode === 'shown';
    const move = run.mode === 'guided' || this.doing ? bestMove(this.practice, screen) : undefined;
    return html`<div class="practice ${shown ? 'is-shown' : ''}" lang=${this.sitting.language}>
      ${this.task(run, screen, move)}
      <div class="phone-side">
        ${phoneFrame({
          parts: screen.parts,
          text: (source) => this.text(source ?? ''),
          typed: (field) => (shown ? move?.type[field] : this.typed[field]) ?? '',
          pointed: move,
          shown,
          revealed: this.revealed,
          onTap: (id) => this.tap(run, id),
          onType: (field, input) => this.type(field, input),
          onEnter: (field) => this.enter(run, screen, field),
          onReveal: () => (this.revealed = !this.revealed),
        })}
        ${shown ? nothing : html`<p class="quiet">${this.words.practice.typedNowhere}</p>`}
      </div>
      ${feedbackNote(this.feedback, this.text(feedbackText(this.practice, this.feedback)), () => (this.feedback = undefined))}
    </div>`;
  }

  private task(run: PracticeRun, screen: PracticeScreen, move: BestMove | undefined): TemplateResult {
    const { practice } = this.words;
    const hint = this.hinted || run.mode === 'guided' ? (screen.hint ?? '') : '';
    return html`<section class="task">
      ${this.right && run.mode !== 'shown' ? html`<p class="right-mark">${icon('done')} ${practice.right}</p>` : nothing} 
      ${this.practice.pass
        ? wayLine(run, () => (this.choosing = true))
        : html`<p class="kicker">${icon('practice')} ${textOf(this.sitting.activity.title)}</p>`}
      <h1 tabindex="-1">${this.text(screen.say)}</h1>
      ${run.mode === 'shown' ? this.shownMove(run, move) : nothing}
      ${hint || run.mode === 'guided'
        ? html`<p class="hint" role="status">
            ${icon('tip')} <span>${this.text(hint)} ${move ? html`<strong>${this.text(move.words)}</strong>` : nothing}</span>
          </p>`
        : nothing}
      <div class="row">
        <bs-listen
          .texts=${this.spoken(run, screen, move)}
          .byEar=${this.byEar ?? run.mode !== 'own'}
          @listening=${(event: CustomEvent<boolean>) => (this.byEar = event.detail)}
        ></bs-listen>
        ${screen.hint && run.mode === 'own'
          ? html`<button class="button" aria-expanded=${this.hinted} @click=${() => this.hint(run)}>${icon('tip')} ${practice.hint}</button>`
          : nothing}
      </div>
      ${factNotes([screen.say, hint, ...textsOn(screen)], this.sitting.facts)}
    </section>`;
  }

  private shownMove(run: PracticeRun, move: BestMove | undefined): TemplateResult {
    const { practice, learning } = this.words;
    return html`<div class="shown-move">
      <p role="status">${move ? html`${practice.appDoes} <strong>${this.text(move.words)}</strong>` : practice.lookFirst}</p>
      <button class="button primary" @click=${() => this.showOn(run)}>${learning.next} ${icon('next')}</button>
    </div>`;
  }

  /** What is on the screen, or what was said about the last tap, for somebody who learns by ear. */
  private spoken(run: PracticeRun, screen: PracticeScreen, move: BestMove | undefined): string[] {
    const { practice } = this.words;
    const feedback = feedbackText(this.practice, this.feedback);
    const hint = this.hinted || run.mode === 'guided' ? (screen.hint ?? '') : '';
    const deed = move ? [run.mode === 'shown' ? practice.appDoes : '', move.words] : [];
    const texts = feedback
      ? [this.feedback?.kind === 'mistake' ? practice.notQuite : '', feedback]
      : run.mode === 'shown' && move
        ? deed
        : [screen.say, ...textsOn(screen), hint, ...deed];
    return texts.filter((text) => text !== '').map((text) => withFacts(withValues(text, this.practice), this.sitting.facts));
  }

  /** More help goes on where the learner stands; going alone begins anew, for what was helped cannot pass. */
  private choose(mode: Mode): void {
    this.choosing = false;
    if (!this.run || this.run.ended || (mode === 'own' && this.run.mode !== 'own')) {
      this.begin(mode);
    } else if (mode !== 'own' && mode !== this.run.mode) {
      this.run.help(mode);
      this.clear();
    }
  }

  private begin(mode: Mode): void {
    this.recording.reset();
    this.run = new PracticeRun(this.practice, mode);
    this.choosing = false;
    this.right = false;
    this.clear();
    this.requestUpdate();
  }

  private nextRound(run: PracticeRun): void {
    run.nextRound();
    this.right = false;
    this.requestUpdate();
  }

  private clear(): void {
    this.typed = {};
    this.doing = false;
    this.hinted = false;
    this.revealed = false;
    this.feedback = undefined;
  }

  private hint(run: PracticeRun): void {
    this.hinted = !this.hinted;
    run.askHint();
  }

  private showOn(run: PracticeRun): void {
    if (this.doing) {
      run.show();
      this.clear();
    } else {
      this.doing = true;
    }
  }

  private tap(run: PracticeRun, id: string): void {
    const { place } = run;
    const tapped = run.tap(id, this.typed);
    this.right = tapped.kind === 'moved';
    if (run.place !== place) {
      this.clear();
    }
    this.feedback = tapped.kind === 'moved' ? undefined : tapped;
    const { mode } = run;
    if (run.ended && !run.goesOn && mode !== 'shown') {
      void this.recording.send(this.sitting, (occasion) => practiceDone(occasion, run.steps, this.practice.pass && mode));
    }
    this.requestUpdate();
  }

  private type(field: string, input: HTMLInputElement): void {
    const real = holdsRealIdentity(input.value, this.practice.values);
    this.feedback = real ? { kind: 'identity' } : undefined;
    this.typed = { ...this.typed, [field]: real ? '' : input.value };
  }

  private enter(run: PracticeRun, screen: PracticeScreen, field: string): void {
    const rule = screen.on.find((each) => field in (each.when ?? {}));
    if (rule) {
      this.tap(run, rule.tap);
    }
  }

  private text(source: string): TemplateResult {
    return plainText(withValues(source, this.practice), this.sitting.facts);
  }
}

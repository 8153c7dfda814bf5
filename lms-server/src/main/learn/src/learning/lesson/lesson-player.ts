import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { textOf } from '../../i18n';
import { BansangElement } from '../../shell/element';
import { icon } from '../../shell/icons';
import '../../shell/listen-button';
import { sunrise } from '../../shell/mark';
import { arrive } from '../../shell/screen';
import { lessonRead, type LessonPart, type LessonScreen } from '../../store';
import { afterwards } from '../afterwards';
import { factNotes } from '../fact-notes';
import { withFacts } from '../facts';
import { Recording } from '../recording';
import { plainText } from '../rich-text';
import type { Sitting } from '../sitting';
import { blockView, sourcesOf, spokenScreen } from './blocks';
import { stepDots } from './step-dots';

/** Shows a lesson one screen at a time: what it is for, its screens, and what to remember and do today. */
@customElement('bs-lesson')
export class LessonPlayer extends BansangElement {
  @property({ attribute: false }) sitting!: Sitting<LessonPart>;
  @state() private index = 0;
  @state() private finished = false;
  private readonly recording = new Recording(this);

  private get lesson(): LessonPart {
    return this.sitting.part;
  }

  private get last(): number {
    return this.lesson.screens.length + 1;
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('index') || changes.has('finished')) {
      arrive(this);
    }
  }

  protected override render(): TemplateResult {
    if (this.finished) {
      return this.done();
    }
    const screen = this.lesson.screens[this.index - 1];
    return html`
      <article class="lesson" lang=${this.sitting.language}>
        ${stepDots(this.index, this.last)}
        ${this.index === 0 ? this.opening() : screen ? this.screen(screen) : this.closing()}
      </article>
      ${this.steering()}
    `;
  }

  private opening(): TemplateResult {
    const { lesson, course } = this.words;
    const title = textOf(this.sitting.activity.title);
    const objectives = this.lesson.objectives;
    return html`
      <p class="kicker">${icon('lesson')} ${course.kinds.lesson} · ${course.minutes(this.sitting.activity.minutes)}</p>
      <h1 tabindex="-1">${title}</h1>
      ${this.listen([title, lesson.objectives, ...objectives])}
      <h2>${lesson.objectives}</h2>
      <ul class="goals">
        ${objectives.map((text) => html`<li>${icon('star')} <span>${this.text(text)}</span></li>`)}
      </ul>
      ${factNotes(objectives, this.sitting.facts)}
    `;
  }

  private screen(screen: LessonScreen): TemplateResult {
    const title = textOf(this.sitting.activity.title);
    return html`
      <p class="kicker">${screen.heading ? title : ''}</p>
      <h1 tabindex="-1">${this.text(screen.heading ?? title)}</h1>
      ${this.listen(spokenScreen(screen, this.sitting.facts))}
      <div class="blocks">${screen.blocks.map((block) => blockView(block, this.sitting.facts))}</div>
      ${factNotes(sourcesOf(screen), this.sitting.facts)}
    `;
  }

  private closing(): TemplateResult {
    const { lesson } = this.words;
    const { keyPoints, doToday } = this.lesson;
    return html`
      <p class="kicker">${textOf(this.sitting.activity.title)}</p>
      <h1 tabindex="-1">${lesson.keyPoints}</h1>
      ${this.listen([lesson.keyPoints, ...keyPoints, lesson.today, doToday])}
      <ol class="key-points">
        ${keyPoints.map((text) => html`<li><span>${this.text(text)}</span></li>`)}
      </ol>
      ${doToday
        ? html`<aside class="callout today">
            <p class="callout-name">${icon('sun')} ${lesson.today}</p>
            <p>${this.text(doToday)}</p>
          </aside>`
        : ''}
      ${factNotes([...keyPoints, doToday], this.sitting.facts)}
    `;
  }

  private done(): TemplateResult {
    const { lesson } = this.words;
    return html`<section class="result">
      <span class="state-sun">${sunrise()}</span>
      <h1 tabindex="-1">${lesson.doneTitle}</h1>
      <p class="lead">${lesson.done}</p>
      ${afterwards(this.sitting, this.recording, true)}
      <button class="button plain" @click=${this.readAgain}>${icon('again')} ${lesson.readAgain}</button>
    </section>`;
  }

  private steering(): TemplateResult {
    const { learning, lesson } = this.words;
    const label = this.index === 0 ? lesson.begin : this.index === this.last ? lesson.finish : learning.next;
    return html`<nav class="steering">
      <button class="button" ?hidden=${this.index === 0} @click=${() => this.index--}>${icon('back')} ${learning.previous}</button>
      <button class="button primary" @click=${this.forward}>${label} ${icon(this.index === this.last ? 'done' : 'next')}</button>
    </nav>`;
  }

  private text(source: string): TemplateResult {
    return plainText(source, this.sitting.facts);
  }

  private listen(texts: string[]): TemplateResult {
    const spoken = texts.map((text) => withFacts(text, this.sitting.facts));
    return html`<bs-listen .texts=${spoken}></bs-listen>`;
  }

  private forward(): void {
    if (this.index < this.last) {
      this.index++;
      return;
    }
    this.finished = true;
    void this.recording.send(this.sitting, lessonRead);
  }

  private readAgain(): void {
    this.finished = false;
    this.index = 0;
    this.recording.reset();
  }
}

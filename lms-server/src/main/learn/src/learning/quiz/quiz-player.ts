import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BansangElement } from '../../shell/element';
import { icon } from '../../shell/icons';
import '../../shell/listen-button';
import { arrive } from '../../shell/screen';
import { quizAnswered, type Question, type QuizPart, type Responses } from '../../store';
import { factNotes } from '../fact-notes';
import { withFacts } from '../facts';
import { stepDots } from '../lesson/step-dots';
import { Recording } from '../recording';
import { richText } from '../rich-text';
import type { Sitting } from '../sitting';
import { answerList } from './answers';
import { feedbackView, spokenFeedback } from './feedback';
import { hasKeys } from './quiz-grading';
import { quizResult } from './quiz-result';

/** Asks one question a screen, says at once how it went, and sends the answers for the platform to grade. */
@customElement('bs-quiz')
export class QuizPlayer extends BansangElement {
  @property({ attribute: false }) sitting!: Sitting<QuizPart>;
  @state() private index = 0;
  @state() private chosen: string[] = [];
  @state() private answered = false;
  @state() private responses: Responses = {};
  private readonly recording = new Recording(this);

  private get quiz(): QuizPart {
    return this.sitting.part;
  }

  private get question(): Question | undefined {
    return this.quiz.questions[this.index];
  }

  protected override updated(changes: PropertyValues): void {
    if (changes.has('index')) {
      arrive(this);
    } else if (changes.has('answered') && this.answered) {
      this.querySelector<HTMLElement>('.answer-feedback')?.focus();
    }
  }

  protected override render(): TemplateResult {
    const question = this.question;
    return question
      ? this.asked(question)
      : quizResult(this.sitting, this.responses, this.recording, () => this.again());
  }

  private asked(question: Question): TemplateResult {
    const { quiz, learning } = this.words;
    const total = this.quiz.questions.length;
    const last = this.index === total - 1;
    return html`<article class="quiz" lang=${this.sitting.language}>
        ${stepDots(this.index, total - 1)}
        <p class="kicker">${icon('quiz')} ${quiz.question(this.index + 1, total)}</p>
        <h1 tabindex="-1">${richText(question.html, this.sitting.facts)}</h1>
        <bs-listen .texts=${this.spoken(question)}></bs-listen>
        ${answerList({
          question,
          facts: this.sitting.facts,
          chosen: this.chosen,
          answered: this.answered && hasKeys(this.quiz),
          onChoose: (id) => this.choose(question, id),
        })}
        ${this.answered ? feedbackView(question, this.chosen, this.sitting.facts) : nothing}
        ${factNotes(sourcesOf(question, this.answered), this.sitting.facts)}
      </article>
      <nav class="steering">
        ${this.answered
          ? html`<button class="button primary" @click=${this.forward}>${last ? quiz.toResult : quiz.next} ${icon('next')}</button>`
          : html`<button class="button" ?hidden=${this.index === 0} @click=${this.back}>${icon('back')} ${learning.previous}</button>
              <button class="button primary" ?disabled=${this.chosen.length === 0} @click=${() => this.answer(question)}>${quiz.answer}</button>`}
      </nav>`;
  }

  private spoken(question: Question): string[] {
    const { quiz } = this.words;
    const texts = this.answered
      ? spokenFeedback(question, this.chosen)
      : [question.text, question.type === 'multiple' ? quiz.chooseAll : '', ...question.answers.map((answer) => answer.text)];
    return texts.filter((text) => text !== '').map((text) => withFacts(text, this.sitting.facts));
  }

  private choose(question: Question, id: string): void {
    if (question.type !== 'multiple') {
      this.chosen = [id];
      return;
    }
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((each) => each !== id) : [...this.chosen, id];
  }

  private answer(question: Question): void {
    this.responses = { ...this.responses, [question.id]: this.chosen };
    this.answered = true;
    if (!hasKeys(this.quiz)) {
      this.forward();
    }
  }

  private forward(): void {
    this.goTo(this.index + 1);
    if (!this.question) {
      void this.recording.send(this.sitting, (occasion) => quizAnswered(occasion, this.responses));
    }
  }

  private back(): void {
    this.goTo(this.index - 1);
  }

  /** A question answered before is shown as it was answered: the first answer counts. */
  private goTo(index: number): void {
    this.index = index;
    const given = this.responses[this.question?.id ?? ''];
    this.chosen = given ?? [];
    this.answered = given !== undefined && hasKeys(this.quiz);
  }

  private again(): void {
    this.recording.reset();
    this.responses = {};
    this.goTo(0);
  }
}

function sourcesOf(question: Question, answered: boolean): string[] {
  const feedback = answered ? [question.feedback ?? '', ...question.answers.map((answer) => answer.feedback ?? '')] : [];
  return [question.html, ...question.answers.map((answer) => answer.html), ...feedback];
}

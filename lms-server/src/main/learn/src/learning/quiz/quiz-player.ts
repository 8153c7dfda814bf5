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
import type { Sitting } from '../sitting';
import { answerList } from './answers';
import { feedbackView, spokenFeedback } from './feedback';
import { isAnswered, isTyped } from './question-grading';
import { questionText, spokenQuestion } from './question-text';
import { hasKeys } from './quiz-grading';
import { quizResult } from './quiz-result';

/** Asks one question a screen, says at once how it went, and sends the answers for the platform to grade. */
@customElement('bs-quiz')
export class QuizPlayer extends BansangElement {
  @property({ attribute: false }) sitting!: Sitting<QuizPart>;
  @state() private index = 0;
  @state() private given: string[] = [];
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
        <h1 tabindex="-1">${questionText(question, this.sitting.facts, this.given, this.sitting.language)}</h1>
        <bs-listen .texts=${this.spoken(question)}></bs-listen>
        ${answerList({
          question,
          facts: this.sitting.facts,
          language: this.sitting.language,
          given: this.given,
          answered: this.answered && hasKeys(this.quiz),
          onGive: (given) => (this.given = given),
          onDone: () => this.answer(question),
        })}
        ${this.answered ? feedbackView(question, this.given, this.sitting.facts) : nothing}
        ${factNotes(sourcesOf(question, this.answered), this.sitting.facts)}
      </article>
      <nav class="steering">
        ${this.answered
          ? html`<button class="button primary" @click=${this.forward}>${last ? quiz.toResult : quiz.next} ${icon('next')}</button>`
          : html`<button class="button" ?hidden=${this.index === 0} @click=${this.back}>${icon('back')} ${learning.previous}</button>
              <button class="button primary" ?disabled=${!isAnswered(question, this.given)} @click=${() => this.answer(question)}>${quiz.answer}</button>`}
      </nav>`;
  }

  private spoken(question: Question): string[] {
    const { quiz } = this.words;
    const texts = this.answered
      ? spokenFeedback(question, this.given)
      : [spokenQuestion(question), question.type === 'multiple' ? quiz.chooseAll : '', ...choicesOf(question)];
    return texts.filter((text) => text !== '').map((text) => withFacts(text, this.sitting.facts));
  }

  private answer(question: Question): void {
    if (this.answered || !isAnswered(question, this.given)) {
      return;
    }
    this.responses = { ...this.responses, [question.id]: this.given };
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
    const before = this.responses[this.question?.id ?? ''];
    this.given = before ?? [];
    this.answered = before !== undefined && hasKeys(this.quiz);
  }

  private again(): void {
    this.recording.reset();
    this.responses = {};
    this.goTo(0);
  }
}

/** What is there to choose from; what would be right to type is not told before. */
function choicesOf(question: Question): string[] {
  return isTyped(question) ? [] : [...question.answers, ...(question.options ?? [])].map((each) => each.text);
}

function sourcesOf(question: Question, answered: boolean): string[] {
  const feedback = answered ? [question.feedback ?? '', ...question.answers.map((answer) => answer.feedback ?? '')] : [];
  const shown = [...question.answers, ...(question.options ?? [])].map((each) => each.html);
  return [question.html, question.after?.html ?? '', ...shown, ...feedback];
}

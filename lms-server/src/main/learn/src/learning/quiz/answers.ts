import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { wordsNow } from '../../i18n';
import { icon } from '../../shell/icons';
import type { Answer, Facts, Question } from '../../store';
import { richText } from '../rich-text';
import './pair-board';
import { isTyped } from './question-grading';
import { typedAnswer } from './typed-answer';

export interface AnswerList {
  question: Question;
  facts: Facts;
  language: string;
  given: string[];
  /** True once the answer is given and may be shown as right or wrong. */
  answered: boolean;
  onGive(given: string[]): void;
  onDone(): void;
}

/** What there is to tap or to type, as the question wants it. */
export function answerList(list: AnswerList): TemplateResult {
  if (list.question.type === 'matching') {
    return html`${keyed(list.question.id, html`<bs-pairs .list=${list}></bs-pairs>`)}`;
  }
  return isTyped(list.question) ? typedAnswer(list) : choices(list);
}

/** The answers of a question as big areas to tap. */
function choices(list: AnswerList): TemplateResult {
  const { quiz } = wordsNow();
  const multiple = list.question.type === 'multiple';
  return html`<fieldset class="answers" ?disabled=${list.answered}>
    <legend>${multiple ? quiz.chooseAll : quiz.chooseOne}</legend>
    ${list.question.answers.map((answer) => choice(answer, list, multiple))}
  </fieldset>`;
}

function choice(answer: Answer, list: AnswerList, multiple: boolean): TemplateResult {
  const { question, given, answered, facts } = list;
  const picked = given.includes(answer.id);
  const right = (answer.weight ?? 0) > 0;
  const look = answered ? (right ? 'right' : picked ? 'wrong' : 'other') : '';
  return html`<label class="answer ${look} ${picked ? 'picked' : ''}">
    <input
      type=${multiple ? 'checkbox' : 'radio'}
      name="answer-${question.id}"
      .checked=${live(picked)}
      @change=${() => list.onGive(multiple ? toggled(given, answer.id) : [answer.id])}
    />
    ${symbol(answer, question)}
    <span>${richText(answer.html, facts)}${answered ? remark(right, picked) : nothing}</span>
    ${answered && (right || picked) ? icon(right ? 'done' : 'wrong') : nothing}
  </label>`;
}

/** True and false have signs of their own; the words say the rest. */
const VERDICTS: Record<string, string> = { true: '✓', false: '✗' };

function symbol(answer: Answer, question: Question): TemplateResult | typeof nothing {
  const sign = question.type === 'truefalse' ? VERDICTS[answer.id] : answer.symbol;
  return sign ? html`<b class="symbol" aria-hidden="true">${sign}</b>` : nothing;
}

function toggled(given: string[], id: string): string[] {
  return given.includes(id) ? given.filter((each) => each !== id) : [...given, id];
}

/** Right and wrong are said in words too, not by colour alone. */
function remark(right: boolean, picked: boolean): TemplateResult | typeof nothing {
  const { quiz } = wordsNow();
  const words = [picked ? quiz.yourAnswer : '', right ? quiz.rightAnswer : ''].filter((each) => each !== '');
  return words.length === 0 ? nothing : html`<small>${words.join(' · ')}</small>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';
import type { Facts, Question } from '../../store';
import { richText } from '../rich-text';
import { isTyped } from './question-grading';
import { writtenNumber } from './typed-number';

/** The question, and where a word is missing what is in the gap by now. */
export function questionText(question: Question, facts: Facts, given: string[] = [], language = 'vi'): TemplateResult {
  if (!question.after) {
    return richText(question.html, facts);
  }
  return html`${richText(question.html, facts)} ${gap(question, facts, given, language)}${joint(question)}${richText(question.after.html, facts)}`;
}

/** As it is read aloud: a gap is named where it is. */
export function spokenQuestion(question: Question): string {
  const { gap } = wordsNow().quiz;
  return question.after ? `${question.text} (${gap})${joint(question)}${question.after.text}`.trim() : question.text;
}

/** What would have been right, as short as it can be said. */
export function keyText(question: Question, facts: Facts): TemplateResult[] {
  if (question.type === 'matching') {
    return question.answers.map((answer) => {
      const right = question.options?.find((option) => option.id === answer.match);
      return html`${richText(answer.html, facts)} – ${right ? richText(right.html, facts) : nothing}`;
    });
  }
  const best = question.answers.filter((answer) => (answer.weight ?? 0) > 0);
  return (isTyped(question) ? best.slice(0, 1) : best).map((answer) => richText(answer.html, facts));
}

/** What was given to a question that is typed, as its reader writes it. */
export function typedAs(question: Question, given: string[], language: string): string {
  const [only = ''] = given;
  return question.type === 'numerical' && only !== '' ? writtenNumber(only, language) : only;
}

function gap(question: Question, facts: Facts, given: string[], language: string): TemplateResult {
  const filled = question.answers.filter((answer) => given.includes(answer.id)).map((answer) => richText(answer.html, facts));
  const typed = isTyped(question) ? typedAs(question, given, language) : '';
  const { quiz } = wordsNow();
  return filled.length > 0 || typed !== ''
    ? html`<span class="gap filled">${typed === '' ? filled : typed}</span>`
    : html`<span class="gap" role="img" aria-label=${quiz.gap}></span>`;
}

/** No blank before a full stop. */
function joint(question: Question): string {
  return /^[.,;:!?…)]/.test(question.after?.text ?? '') ? '' : ' ';
}

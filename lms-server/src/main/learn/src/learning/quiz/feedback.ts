import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';
import { icon, type IconName } from '../../shell/icons';
import type { Answer, Facts, Question } from '../../store';
import { plainText } from '../rich-text';
import { answersMet, verdictOn } from './question-grading';

/** What is said after an answer: whether it was right, and why. */
export function feedbackView(question: Question, given: string[], facts: Facts): TemplateResult {
  const look = verdictOn(question, given);
  return html`<div class="answer-feedback ${look}" role="status" tabindex="-1">
    <p>${icon(look === 'right' ? 'done' : look === 'partly' ? 'partly' : 'tip')} <strong>${wordsNow().quiz[look]}</strong></p>
    ${reasons(question, given).map((reason) => html`<p>${reason.mark ? icon(reason.mark) : nothing} ${plainText(reason.text, facts)}</p>`)}
  </div>`;
}

export function spokenFeedback(question: Question, given: string[]): string[] {
  const { quiz } = wordsNow();
  return [quiz[verdictOn(question, given)], ...reasons(question, given).map((reason) => reason.text)];
}

interface Reason {
  text: string;
  /** Where several answers were chosen: whether this one was right. */
  mark?: IconName;
}

function reasons(question: Question, given: string[]): Reason[] {
  const ofAnswers = answersMet(question, given).map((answer) => ({
    text: answer.feedback ?? '',
    mark: question.type === 'multiple' ? markOf(answer) : undefined,
  }));
  return [...ofAnswers, { text: question.feedback ?? '' }].filter((reason) => reason.text !== '');
}

function markOf(answer: Answer): IconName {
  return (answer.weight ?? 0) > 0 ? 'done' : 'wrong';
}

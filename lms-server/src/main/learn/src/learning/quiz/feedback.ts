import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';
import { icon, type IconName } from '../../shell/icons';
import type { Answer, Facts, Question } from '../../store';
import { plainText } from '../rich-text';
import { verdictOn } from './quiz-grading';

/** What is said after an answer: whether it was right, and why. */
export function feedbackView(question: Question, chosen: string[], facts: Facts): TemplateResult {
  const look = verdictOn(question, chosen);
  return html`<div class="answer-feedback ${look}" role="status" tabindex="-1">
    <p>${icon(look === 'right' ? 'done' : look === 'partly' ? 'partly' : 'tip')} <strong>${wordsNow().quiz[look]}</strong></p>
    ${reasons(question, chosen).map((reason) => html`<p>${reason.mark ? icon(reason.mark) : nothing} ${plainText(reason.text, facts)}</p>`)}
  </div>`;
}

export function spokenFeedback(question: Question, chosen: string[]): string[] {
  const { quiz } = wordsNow();
  return [quiz[verdictOn(question, chosen)], ...reasons(question, chosen).map((reason) => reason.text)];
}

interface Reason {
  text: string;
  /** Where several answers were chosen: whether this one was right. */
  mark?: IconName;
}

function reasons(question: Question, chosen: string[]): Reason[] {
  const ofAnswers = question.answers
    .filter((answer) => chosen.includes(answer.id))
    .map((answer) => ({ text: answer.feedback ?? '', mark: question.type === 'multiple' ? markOf(answer) : undefined }));
  return [...ofAnswers, { text: question.feedback ?? '' }].filter((reason) => reason.text !== '');
}

function markOf(answer: Answer): IconName {
  return (answer.weight ?? 0) > 0 ? 'done' : 'wrong';
}

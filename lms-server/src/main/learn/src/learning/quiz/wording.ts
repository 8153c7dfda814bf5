import type { TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';
import type { Answer, Facts, Question } from '../../store';
import { plainText, richText } from '../rich-text';

/** True and false come without words of their own: they are said in the language of the screens. */
export function answerWords(question: Question, answer: Answer): string {
  const { quiz } = wordsNow();
  return question.type === 'truefalse' ? (answer.id === 'true' ? quiz.true : quiz.false) : answer.text;
}

export function answerView(question: Question, answer: Answer, facts: Facts): TemplateResult {
  return question.type === 'truefalse' ? plainText(answerWords(question, answer), facts) : richText(answer.html, facts);
}

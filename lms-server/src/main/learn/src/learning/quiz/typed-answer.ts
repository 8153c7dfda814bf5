import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { wordsNow } from '../../i18n';
import { icon } from '../../shell/icons';
import type { AnswerList } from './answers';
import { keyText, typedAs } from './question-text';
import { verdictOn } from './question-grading';
import { readNumber, writtenNumber } from './typed-number';
import { holdsLongNumber, LONGEST } from './typed-text';

/** One field in large type for a number or a few words; it says how it understood what was typed. */
export function typedAnswer(list: AnswerList): TemplateResult {
  const { question, given, answered, language } = list;
  const { quiz } = wordsNow();
  const number = question.type === 'numerical';
  const name = `answer-${question.id}`;
  return html`<div class="typed-answer">
    <label for=${name}>${number ? quiz.typeNumber : quiz.typeWords}</label>
    ${keyed(
      question.id,
      html`<input
        id=${name}
        value=${typedAs(question, given, language)}
        inputmode=${number ? 'decimal' : 'text'}
        maxlength=${number ? 30 : LONGEST}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby="${name}-note"
        ?disabled=${answered}
        @input=${(event: Event) => list.onGive(read((event.target as HTMLInputElement).value, list))}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && list.onDone()}
      />`,
    )}
    <p id="${name}-note" class="quiet" aria-live="polite">${answered ? nothing : note(list)}</p>
    ${answered && verdictOn(question, given) !== 'right'
      ? html`<p class="right-answer">${icon('done')} <span>${quiz.rightAnswer}: ${keyText(question, list.facts)}</span></p>`
      : nothing}
  </div>`;
}

/** What can be sent of what was typed: a number that can be read, or words that hold no long number. */
function read(typed: string, { question, language }: AnswerList): string[] {
  const words = typed.trim();
  if (question.type === 'numerical') {
    const number = readNumber(words, language);
    return number === undefined ? [] : [number];
  }
  return words === '' || holdsLongNumber(words) ? [] : [words];
}

function note({ question, given, language }: AnswerList): string {
  const { quiz } = wordsNow();
  if (question.type === 'short') {
    return quiz.shortNote;
  }
  return given[0] === undefined ? quiz.numberNote : quiz.understood(writtenNumber(given[0], language));
}

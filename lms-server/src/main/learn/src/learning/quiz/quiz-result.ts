import { html, nothing, type TemplateResult } from 'lit';
import { wordsNow } from '../../i18n';
import { icon } from '../../shell/icons';
import '../../shell/listen-button';
import { sunrise } from '../../shell/mark';
import type { QuizPart, Responses } from '../../store';
import { afterwards } from '../afterwards';
import type { Recording } from '../recording';
import type { Sitting } from '../sitting';
import { verdictOn } from './question-grading';
import { keyText, questionText } from './question-text';
import { gradeQuiz, hasKeys } from './quiz-grading';

/** After a quiz: the result, at once where the answers are known here, and each question once more. */
export function quizResult(
  sitting: Sitting<QuizPart>,
  responses: Responses,
  recording: Recording,
  again: () => void,
): TemplateResult {
  const { quiz } = wordsNow();
  const pass = sitting.activity.pass ?? 100;
  const keys = hasKeys(sitting.part);
  const grade = recording.grade ?? (keys ? gradeQuiz(sitting.part, responses, pass) : undefined);
  if (!grade) {
    return html`<section class="result">
      <h1 tabindex="-1">${quiz.submitted}</h1>
      ${afterwards(sitting, recording, false)}
    </section>`;
  }
  const percent = quiz.percent(Math.round(grade.score * 100));
  const title = grade.passed ? quiz.passed : quiz.failed;
  const right = keys ? rightCount(sitting.part, responses) : '';
  return html`<section class="result ${grade.passed ? '' : 'not-yet'}">
    <span class="state-sun">${sunrise()}</span>
    <h1 tabindex="-1">${title}</h1>
    <p class="score"><b>${percent}</b> ${right}</p>
    ${grade.passed ? nothing : html`<p>${quiz.need(pass)}</p>`}
    <bs-listen .texts=${[title, right, grade.passed ? '' : quiz.need(pass)]}></bs-listen>
    ${grade.passed ? nothing : againButton(again, 'primary')} ${afterwards(sitting, recording, grade.passed)}
    ${keys ? review(sitting, responses) : nothing} ${grade.passed ? againButton(again, 'plain') : nothing}
  </section>`;
}

function againButton(again: () => void, look: string): TemplateResult {
  return html`<button class="button ${look}" @click=${again}>${icon('again')} ${wordsNow().quiz.again}</button>`;
}

function rightCount(part: QuizPart, responses: Responses): string {
  const right = part.questions.filter((question) => verdictOn(question, responses[question.id] ?? []) === 'right').length;
  return wordsNow().quiz.score(right, part.questions.length);
}

function review({ part, facts, language }: Sitting<QuizPart>, responses: Responses): TemplateResult {
  return html`<details class="card review">
    <summary>${wordsNow().quiz.review}</summary>
    <ol lang=${language}>
      ${part.questions.map((question) => {
        const verdict = verdictOn(question, responses[question.id] ?? []);
        return html`<li>
          ${icon(verdict === 'right' ? 'done' : verdict)}
          <div>
            <strong>${questionText(question, facts)}</strong>
            <p>${keyText(question, facts).map((each) => html`<span>${each}</span>`)}</p>
          </div>
        </li>`;
      })}
    </ol>
  </details>`;
}

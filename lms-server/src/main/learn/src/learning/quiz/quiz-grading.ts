import type { Grade, Question, QuizPart, Responses } from '../../store';
import { rounded } from '../rounding';
import { Ungradable } from '../ungradable';

/** Grades as the platform does, so that a resident has the result at once; the platform's own grade counts. */

const FULL = 100;

export function gradeQuiz(quiz: QuizPart, responses: Responses, pass: number): Grade {
  if (quiz.questions.length === 0) {
    throw new Ungradable('no questions');
  }
  for (const id of Object.keys(responses)) {
    if (!quiz.questions.some((question) => question.id === id)) {
      throw new Ungradable(`no question ${id}`);
    }
  }
  const sum = quiz.questions.reduce((total, question) => total + percentOf(question, responses[question.id] ?? []), 0);
  const percent = rounded(sum / quiz.questions.length, 2);
  return { passed: percent >= pass, score: rounded(percent / FULL, 4) };
}

/** What the chosen answers are worth, 0 to 100. */
export function percentOf(question: Question, chosen: string[]): number {
  const multiple = question.type === 'multiple';
  if (chosen.length > 1 && !multiple) {
    throw new Ungradable(`question ${question.id} takes one answer`);
  }
  if (new Set(chosen).size < chosen.length) {
    throw new Ungradable(`an answer to ${question.id} is named twice`);
  }
  const sum = chosen.reduce((total, id) => total + weightOf(question, id), 0);
  const percent = Math.min(FULL, Math.max(0, sum));
  return multiple || percent === FULL ? percent : 0;
}

export type Verdict = 'right' | 'partly' | 'wrong';

/** How an answer is to be called; three thirds of a point make a whole one. */
export function verdictOn(question: Question, chosen: string[]): Verdict {
  const percent = rounded(percentOf(question, chosen), 2);
  return percent === FULL ? 'right' : percent > 0 ? 'partly' : 'wrong';
}

/** False where the answers stay on the platform, as in a scored exam: then only the platform can grade. */
export function hasKeys(quiz: QuizPart): boolean {
  return quiz.questions.every((question) => question.answers.some((answer) => answer.weight !== undefined));
}

function weightOf(question: Question, id: string): number {
  const answer = question.answers.find((each) => each.id === id);
  if (!answer) {
    throw new Ungradable(`question ${question.id} has no answer ${id}`);
  }
  return answer.weight ?? 0;
}

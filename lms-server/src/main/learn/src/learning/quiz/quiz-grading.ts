import type { Grade, QuizPart, Responses } from '../../store';
import { rounded } from '../rounding';
import { Ungradable } from '../ungradable';
import { FULL, hasKey, percentOf } from './question-grading';

/** Grades as the platform does, so that a resident has the result at once; the platform's own grade counts. */
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

/** False where the answers stay on the platform, as in a scored exam: then only the platform can grade. */
export function hasKeys(quiz: QuizPart): boolean {
  return quiz.questions.every(hasKey);
}

import type { Answer, Question } from '../../store';
import { rounded } from '../rounding';
import { Ungradable } from '../ungradable';
import { holdsLongNumber, keyOf, LONGEST } from './typed-text';

export const FULL = 100;

/** Between the two sides of a pair, as in xAPI. */
const JOINED = '[.]';

export type Verdict = 'right' | 'partly' | 'wrong';

/** What was answered to one question is worth, 0 to 100. */
export function percentOf(question: Question, given: string[]): number {
  const { type } = question;
  if (given.length > 1 && type !== 'multiple' && type !== 'matching') {
    throw new Ungradable(`question ${question.id} takes one answer`);
  }
  if (type === 'matching') {
    return pairsPercent(question, given);
  }
  return isTyped(question) ? typedPercent(question, given) : chosenPercent(question, given);
}

/** How an answer is to be called; three thirds of a point make a whole one. */
export function verdictOn(question: Question, given: string[]): Verdict {
  const percent = rounded(percentOf(question, given), 2);
  return percent === FULL ? 'right' : percent > 0 ? 'partly' : 'wrong';
}

export function isTyped({ type }: Question): boolean {
  return type === 'numerical' || type === 'short';
}

/** False where the answers stay on the platform, as in a scored exam. */
export function hasKey(question: Question): boolean {
  return question.answers.some((answer) => answer.weight !== undefined || answer.match !== undefined);
}

/** Whether there is something to grade in every part of the question. */
export function isAnswered(question: Question, given: string[]): boolean {
  return question.type === 'matching' ? given.length === question.answers.length : given.some((each) => each.trim() !== '');
}

/** The answers of the question that were given: chosen, or met by what was typed. */
export function answersMet(question: Question, given: string[]): Answer[] {
  if (question.type === 'matching' || given.length === 0) {
    return [];
  }
  if (!isTyped(question)) {
    return question.answers.filter((answer) => given.includes(answer.id));
  }
  const met = typedAnswer(question, given[0]!) ?? question.answers.find((answer) => answer.id === 'other');
  return met ? [met] : [];
}

export function pairOf(left: string, right: string): string {
  return left + JOINED + right;
}

/** The right sides that were given, by the id of their left side. */
export function sidesOf(given: string[]): Map<string, string> {
  return new Map(given.map((pair) => sides(pair)));
}

function sides(pair: string): [string, string] {
  const middle = pair.indexOf(JOINED);
  return middle < 0 ? [pair, ''] : [pair.slice(0, middle), pair.slice(middle + JOINED.length)];
}

function chosenPercent(question: Question, chosen: string[]): number {
  if (new Set(chosen).size < chosen.length) {
    throw new Ungradable(`an answer to ${question.id} is named twice`);
  }
  const sum = chosen.reduce((total, id) => total + weightOf(question, id), 0);
  const percent = clamped(sum);
  return question.type === 'multiple' || percent === FULL ? percent : 0;
}

/** Every pair counts the same; a wrong one takes nothing away. */
function pairsPercent(question: Question, given: string[]): number {
  const answers = question.answers;
  for (const [left, right] of given.map(sides)) {
    if (!answers.some(({ id }) => id === left) || !question.options?.some(({ id }) => id === right)) {
      throw new Ungradable(`question ${question.id} has no pair ${left} ${right}`);
    }
  }
  const found = sidesOf(given);
  if (found.size < given.length) {
    throw new Ungradable(`an answer to ${question.id} is named twice`);
  }
  const right = answers.filter(({ id, match }) => match !== undefined && found.get(id) === match).length;
  return (right * FULL) / answers.length;
}

function typedPercent(question: Question, [given]: string[]): number {
  if (given === undefined) {
    return 0;
  }
  if (question.type === 'numerical' && !/^-?\d{1,15}(\.\d{1,10})?$/.test(given)) {
    throw new Ungradable(`the answer to ${question.id} is not a number`);
  }
  if (question.type === 'short' && (given.length > LONGEST || holdsLongNumber(given))) {
    throw new Ungradable(`the answer to ${question.id} is too long, or holds a long number`);
  }
  return clamped(typedAnswer(question, given)?.weight ?? 0);
}

/** The first in the file counts, as in Moodle. */
function typedAnswer(question: Question, given: string): Answer | undefined {
  if (question.type === 'numerical') {
    const number = Number(given);
    return question.answers.find(({ from, to }) => from !== undefined && to !== undefined && from <= number && number <= to);
  }
  const key = keyOf(given);
  return question.answers.find(({ text }) => key !== '' && keyOf(text) === key);
}

function weightOf(question: Question, id: string): number {
  const answer = question.answers.find((each) => each.id === id);
  if (!answer) {
    throw new Ungradable(`question ${question.id} has no answer ${id}`);
  }
  return answer.weight ?? 0;
}

function clamped(percent: number): number {
  return Math.min(FULL, Math.max(0, percent));
}

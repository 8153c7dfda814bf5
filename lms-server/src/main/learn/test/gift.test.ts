import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parse,
  type GIFTQuestion,
  type Matching,
  type MultipleChoice,
  type Numerical,
  type NumericalFormat,
  type ShortAnswer,
  type TextFormat,
  type TrueFalse,
} from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../src/learning/quiz/typed-number';
import type { Answer, Pack, Question, QuizPart } from '../src/store';

/** Another reader of Moodle's format must find the same questions in our files as our own compiler did. */
const COURSES = resolve(__dirname, '../../../../../courses');

/** A course of the tests of content in which every kind of question is asked. */
const KINDS = resolve(__dirname, '../../../../../content/src/test/resources/kinds');

/** Compiled by Maven just before these tests run; the list names the pack of every course. */
const TARGET = resolve(__dirname, '../../../../target');

interface Quiz {
  file: string;
  source: string;
  part: QuizPart;
}

const library = quizzesOf(COURSES, `${TARGET}/library`);
const kinds = quizzesOf(KINDS, `${TARGET}/kinds`);

describe('every quiz of the library', () => {
  it('was compiled', () => {
    expect(library.map(({ file }) => file).sort(), 'mvn -pl content,lms-server test compiles first').toEqual(sourcesIn(COURSES).sort());
    expect(library.length).toBeGreaterThan(10);
  });

  it.each([...library, ...kinds])('is read alike by an independent parser: $file', ({ source, part }) => {
    const read = parse(strict(readFileSync(source, 'utf8').normalize('NFC')));
    expect(read.map(seen)).toEqual(part.questions.map((question) => ours(question, part.lang)));
  });

  it('of the tests asks in every way there is', () => {
    expect(kinds.map(({ file }) => file).sort()).toEqual(sourcesIn(KINDS).sort());
    const types = new Set(kinds.flatMap(({ part }) => part.questions.map(({ type }) => type)));
    expect([...types].sort()).toEqual(['choice', 'matching', 'multiple', 'numerical', 'short', 'truefalse']);
    expect(kinds.flatMap(({ part }) => part.questions).filter(({ after }) => after).length).toBeGreaterThan(3);
  });
});

function sourcesIn(courses: string): string[] {
  return readdirSync(courses, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.gift'));
}

function quizzesOf(courses: string, compiled: string): Quiz[] {
  const listing = existsSync(`${compiled}/list.txt`) ? readFileSync(`${compiled}/list.txt`, 'utf8') : '';
  const packs = [...listing.matchAll(/^(\S+) ([0-9a-f]{64})$/gm)];
  return packs.flatMap(([, folder, id]) => quizzesIn(courses, compiled, folder!, id!));
}

function quizzesIn(courses: string, compiled: string, folder: string, id: string): Quiz[] {
  const pack = JSON.parse(readFileSync(`${compiled}/packs/${id}.json`, 'utf8')) as Pack;
  const sources = sourcesIn(courses);
  const activities = pack.modules.flatMap((module) => module.activities).filter((activity) => activity.kind === 'quiz');
  return activities.flatMap((activity) =>
    Object.entries(activity.parts).flatMap(([language, { hash }]) => {
      const file = sources.find((each) => each.startsWith(`${folder}/`) && each.endsWith(`/${activity.id}.${language}.gift`));
      const part = JSON.parse(readFileSync(`${compiled}/parts/${hash}.json`, 'utf8')) as QuizPart;
      return file ? [{ file, source: `${courses}/${file}`, part }] : [];
    }),
  );
}

/**
 * Our two liberties, taken back: a reference such as {fact:hotline} stands as it is, and a colon within a sentence
 * needs no backslash. Between a number and its tolerance the colon is GIFT's own.
 */
function strict(gift: string): string {
  return gift.replace(/(?<![:\\])(?<!\{#[^{}]*=(?:%\d+%)?[\d.]+):(?!:)/g, '\\:').replace(/\{(fact|value)\\:([^}\s]+)\}/g, '\\{$1\\:$2\\}');
}

function seen(question: GIFTQuestion): object {
  const head = { id: question.title, text: said('stem' in question ? question.stem : null) };
  switch (question.type) {
    case 'TF':
      return { ...head, ...trueOrFalse(question) };
    case 'MC':
    case 'Short':
      return { ...head, ...choices(question) };
    case 'Numerical':
      return { ...head, ...numbers(question) };
    case 'Matching':
      return { ...head, ...pairs(question) };
    default:
      return { ...head, type: question.type };
  }
}

function trueOrFalse(question: TrueFalse): object {
  const { isTrue } = question;
  // The parser names them by their places, but Moodle's first feedback is for who is wrong, its second for who is right.
  const [wrong, right] = [said(question.trueFeedback), said(question.falseFeedback)];
  return {
    type: 'truefalse',
    feedback: said(question.globalFeedback),
    answers: [
      { weight: isTrue ? 100 : 0, feedback: isTrue ? right : wrong },
      { weight: isTrue ? 0 : 100, feedback: isTrue ? wrong : right },
    ],
  };
}

function choices(question: MultipleChoice | ShortAnswer): object {
  const answers = question.choices.map((choice) => ({
    text: said(choice.text).replace(/^\*$/, ''),
    weight: choice.weight ?? (choice.isCorrect ? 100 : 0),
    feedback: said(choice.feedback),
  }));
  const one = answers.filter((answer) => answer.weight > 0).length === 1;
  const type = question.type === 'Short' ? 'short' : one ? 'choice' : 'multiple';
  return { type, feedback: said(question.globalFeedback), answers };
}

function numbers(question: Numerical): object {
  const found = Array.isArray(question.choices) ? question.choices : [];
  const answers = found.map(({ text, isCorrect, weight, feedback }) => ({
    ...range(text),
    weight: weight ?? (isCorrect ? 100 : 0),
    feedback: said(feedback),
  }));
  return { type: 'numerical', feedback: said(question.globalFeedback), answers };
}

function range(number: NumericalFormat | TextFormat): object {
  if (!('type' in number)) {
    return {};
  }
  const { type, number: middle = 0, range: tolerance = 0, numberLow = 0, numberHigh = 0 } = number;
  return type === 'high-low' ? { from: numberLow, to: numberHigh } : { from: middle - tolerance, to: middle + tolerance };
}

function pairs(question: Matching): object {
  const found = question.matchPairs.map(({ subquestion, subanswer }) => [said(subquestion), decoded(subanswer)] as const);
  return {
    type: 'matching',
    feedback: said(question.globalFeedback),
    answers: found.filter(([left]) => left !== ''),
    options: found.map(([, right]) => right).sort(),
  };
}

/** The parser forgets to take its own escapes out of right sides. */
function decoded(words: string): string {
  return words.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function ours(question: Question, language: string): object {
  const head = { id: question.id, type: question.type, text: whole(question), feedback: question.feedback ?? '' };
  if (question.type === 'matching') {
    const named = new Map(question.options?.map(({ id, text }) => [id, plain(text)]));
    return {
      ...head,
      answers: question.answers.map(({ text, match }) => [text, named.get(match ?? '')]),
      options: [...named.values()].sort(),
    };
  }
  return { ...head, answers: question.answers.map((answer) => ourAnswer(question, answer, language)) };
}

function ourAnswer({ type }: Question, { text, symbol, from, to, weight, feedback }: Answer, language: string): object {
  const counted = { weight, feedback: feedback ?? '' };
  if (type === 'truefalse') {
    return counted;
  }
  if (type !== 'numerical') {
    return { text: plain(symbol ? `${symbol} ${text}` : text), ...counted };
  }
  if (from === to && from !== undefined) {
    expect(text).toBe(writtenNumber(String(from), language));
  }
  return from === undefined ? counted : { from, to, ...counted };
}

/** The other parser draws a line for the gap. */
function whole({ text, after }: Question): string {
  return plain(after ? `${text} _____ ${after.text}` : text);
}

/** Words as one line. */
function said(text: Pick<TextFormat, 'text'> | null): string {
  return plain(text?.text ?? '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type GIFTQuestion, type TextFormat } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import type { Pack, Question, QuizPart } from '../src/store';

/** Another reader of Moodle's format must find the same questions in our files as our own compiler did. */
const COURSES = resolve(__dirname, '../../../../../courses');

/** Compiled by Maven just before these tests run; the list names the pack of every course. */
const COMPILED = resolve(__dirname, '../../../../target/library');

interface Quiz {
  file: string;
  part: QuizPart;
}

const listing = existsSync(`${COMPILED}/list.txt`) ? readFileSync(`${COMPILED}/list.txt`, 'utf8') : '';
const packs = [...listing.matchAll(/^(\S+) ([0-9a-f]{64})$/gm)].map(([, folder, id]) => ({ folder: folder!, id: id! }));
const sources = readdirSync(COURSES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.gift'));
const quizzes = packs.flatMap(({ folder, id }) => quizzesOf(folder, id));

describe('every quiz of the library', () => {
  it('was compiled', () => {
    expect(listing, 'mvn -pl content,lms-server test compiles the courses first').not.toBe('');
    expect(quizzes.map(({ file }) => file).sort()).toEqual(sources.sort());
    expect(quizzes.length).toBeGreaterThan(10);
  });

  it.each(quizzes)('is read alike by an independent parser: $file', ({ file, part }) => {
    const read = parse(strict(readFileSync(`${COURSES}/${file}`, 'utf8').normalize('NFC')));
    expect(read.map(seen)).toEqual(part.questions.map((question) => ours(question)));
  });
});

function quizzesOf(folder: string, id: string): Quiz[] {
  const pack = JSON.parse(readFileSync(`${COMPILED}/packs/${id}.json`, 'utf8')) as Pack;
  const activities = pack.modules.flatMap((module) => module.activities).filter((activity) => activity.kind === 'quiz');
  return activities.flatMap((activity) =>
    Object.entries(activity.parts).flatMap(([language, { hash }]) => {
      const file = sources.find((each) => each.startsWith(`${folder}/`) && each.endsWith(`/${activity.id}.${language}.gift`));
      const part = JSON.parse(readFileSync(`${COMPILED}/parts/${hash}.json`, 'utf8')) as QuizPart;
      return file ? [{ file, part }] : [];
    }),
  );
}

/**
 * Our two liberties, taken back: a reference such as {fact:hotline} stands as it is, and a colon within a sentence
 * needs no backslash.
 */
function strict(gift: string): string {
  return gift.replace(/(?<![:\\]):(?!:)/g, '\\:').replace(/\{(fact|value)\\:([^}\s]+)\}/g, '\\{$1\\:$2\\}');
}

function seen(question: GIFTQuestion): object {
  const head = { id: question.title, text: said('stem' in question ? question.stem : null) };
  if (question.type === 'TF') {
    const { isTrue } = question;
    // The parser names them by their places, but Moodle's first feedback is for who is wrong, its second for who is right.
    const [wrong, right] = [said(question.trueFeedback), said(question.falseFeedback)];
    return {
      ...head,
      type: 'truefalse',
      feedback: said(question.globalFeedback),
      answers: [
        { weight: isTrue ? 100 : 0, feedback: isTrue ? right : wrong },
        { weight: isTrue ? 0 : 100, feedback: isTrue ? wrong : right },
      ],
    };
  }
  if (question.type !== 'MC') {
    return { ...head, type: question.type };
  }
  const answers = question.choices.map((choice) => ({
    text: said(choice.text),
    weight: choice.weight ?? (choice.isCorrect ? 100 : 0),
    feedback: said(choice.feedback),
  }));
  const one = answers.filter((answer) => answer.weight > 0).length === 1;
  return { ...head, type: one ? 'choice' : 'multiple', feedback: said(question.globalFeedback), answers };
}

function ours(question: Question): object {
  return {
    id: question.id,
    type: question.type,
    text: said(question),
    feedback: question.feedback ?? '',
    answers: question.answers.map((answer) => ({
      ...(question.type === 'truefalse' ? {} : { text: said(answer) }),
      weight: answer.weight,
      feedback: answer.feedback ?? '',
    })),
  };
}

/** Words as one line. */
function said(text: Pick<TextFormat, 'text'> | null): string {
  return (text?.text ?? '').replace(/\s+/g, ' ').trim();
}

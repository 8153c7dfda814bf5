import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeQuiz } from '../src/learning/quiz/quiz-grading';
import { rounded } from '../src/learning/rounding';
import { Ungradable } from '../src/learning/ungradable';
import { gradePractice } from '../src/practice/practice-grading';
import type { Attempt, Grade, PracticePart, QuizPart, Responses, Step } from '../src/store';

/** The same vectors grade on the platform: both must come to the same. */
const FOLDER = resolve(__dirname, '../../../../../content/src/test/resources/grading');

interface Vector {
  name: string;
  part: QuizPart | PracticePart;
  pass?: number;
  responses?: Responses;
  steps?: Step[];
  mode?: Attempt;
  expected: Grade | { error: true };
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];
const vectors = files.flatMap((file) => {
  const read = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as Vector | Vector[];
  return (Array.isArray(read) ? read : [read]).map((vector) => ({ ...vector, name: `${file}: ${vector.name}` }));
});

describe('grading agrees with the platform', () => {
  it('has vectors of both kinds to agree on', () => {
    const kinds = new Set(vectors.map((vector) => vector.part.kind));
    expect([...kinds].sort()).toEqual(['practice', 'quiz']);
  });

  it.each(vectors)('$name', (vector) => {
    if ('error' in vector.expected) {
      expect(() => graded(vector)).toThrow(Ungradable);
      return;
    }
    const grade = graded(vector);
    expect(grade.passed).toBe(vector.expected.passed);
    expect(grade.score).toBeCloseTo(vector.expected.score, 4);
  });
});

describe('rounding', () => {
  it('rounds halves up on the digits one sees', () => {
    expect([rounded(1.005, 2), rounded(66.665, 2), rounded(0, 4), rounded(100, 2)]).toEqual([1.01, 66.67, 0, 100]);
  });
});

function graded(vector: Vector): Grade {
  return vector.part.kind === 'quiz'
    ? gradeQuiz(vector.part, vector.responses ?? {}, vector.pass ?? 0)
    : gradePractice(vector.part, vector.steps ?? [], vector.mode);
}

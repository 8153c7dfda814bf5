/** The shapes of a pack as the platform publishes it: a manifest plus parts by hash. */

export type Language = 'vi' | 'en';

/** A text in every language of its course; the first language of the course is always there. */
export type Texts = Record<string, string>;

export type ActivityKind = 'lesson' | 'practice' | 'quiz' | 'observed-task';

export interface PartReference {
  hash: string;
  bytes: number;
}

export interface Activity {
  id: string;
  kind: ActivityKind;
  title: Texts;
  minutes: number;
  outcomes: string[];
  /** The percentage that passes; only a quiz has it. */
  pass?: number;
  facts: string[];
  parts: Record<string, PartReference>;
}

export interface Outcome {
  id: string;
  text: Texts;
}

export interface Module {
  id: string;
  title: Texts;
  activities: Activity[];
}

export interface Pack {
  format: string;
  course: {
    id: string;
    slug: string;
    title: Texts;
    summary: Texts;
    audience: string;
    languages: string[];
    minutes: number;
    reviewBy: string;
    certificateTitle: Texts;
    outcomes: Outcome[];
    /** Slugs of the courses to learn before this one. */
    requires?: string[];
  };
  modules: Module[];
  facts: Record<string, PartReference>;
  bytes: Record<string, number>;
}

export interface Fact {
  value: string;
  source: string;
  checkedOn: string;
  reviewBy: string;
  confidence: string;
}

export type Facts = Record<string, Fact>;

export interface FactsPart {
  kind: 'facts';
  lang: string;
  facts: Facts;
}

export interface Block {
  type: 'paragraph' | 'list' | 'ordered' | 'tip' | 'warning' | 'image' | 'subheading';
  html?: string;
  items?: string[];
  src?: string;
  alt?: string;
  text?: string;
}

export interface LessonScreen {
  heading: string | null;
  blocks: Block[];
}

export interface LessonPart {
  kind: 'lesson';
  lang: string;
  objectives: string[];
  screens: LessonScreen[];
  keyPoints: string[];
  doToday: string;
}

export interface Answer {
  id: string;
  html: string;
  text: string;
  /** One sign beside the answer, for those who read little. */
  symbol?: string;
  /** Per cent of the question; absent where the answers stay on the platform, and for pairs. */
  weight?: number;
  feedback?: string | null;
  /** The id of the right side that belongs to this left one. */
  match?: string;
  /** The least and the greatest number that is right. */
  from?: number;
  to?: number;
}

/** A right side of a matching question; some belong to nothing. */
export interface Target {
  id: string;
  html: string;
  text: string;
}

export type QuestionType = 'choice' | 'multiple' | 'truefalse' | 'matching' | 'numerical' | 'short';

export interface Question {
  id: string;
  type: QuestionType;
  html: string;
  text: string;
  /** What follows the gap, where a word is missing. */
  after?: { html: string; text: string };
  answers: Answer[];
  options?: Target[];
  feedback?: string | null;
}

export interface QuizPart {
  kind: 'quiz';
  lang: string;
  questions: Question[];
}

export interface PhonePart {
  kind: string;
  id?: string;
  text?: string;
  input?: 'text' | 'digits' | 'secret';
  options?: { id: string; text: string }[];
  items?: string[];
}

export interface Rule {
  tap: string;
  when?: Record<string, string>;
  go?: string;
  mistake?: string;
  feedback?: string;
}

export interface PracticeScreen {
  say: string;
  hint?: string;
  parts: PhonePart[];
  on: Rule[];
  /** What somebody who knows the way does here: which rule, and what to type before. Packs of earlier versions lack it. */
  best?: { on: number; type?: Record<string, string> };
}

export interface PracticePart {
  kind: 'practice';
  lang: string;
  start: string;
  goal: string;
  values: Record<string, string>;
  screens: Record<string, PracticeScreen>;
  ends: Record<string, { text: string; success: boolean }>;
  /** What passes on one's own: how many rounds, with how many mistakes in all. Packs of earlier versions lack it. */
  pass?: { rounds: number; mistakes: number };
}

/** What somebody shows in person, and what the observer looks at. */
export interface ChecklistPart {
  kind: 'observed-task';
  lang: string;
  task: string;
  needs: string[];
  steps: { id: string; text: string; must: boolean }[];
  /** How many of the steps must be seen. */
  pass: number;
  observer: string;
}

export type Part = LessonPart | QuizPart | PracticePart | ChecklistPart;

/**
 * What a learner answered, by question: what an xAPI response holds between its commas. Ids of chosen answers, pairs such
 * as `1[.]b`, one number such as `3.5`, or a few words.
 */
export type Responses = Record<string, string[]>;

/** One thing a learner did in a practice: on which screen, which of its rules fired. Never what was typed. */
export interface Step {
  screen: string;
  on: number;
  /** The learner had asked for the hint. */
  hint?: true;
  /** The app made the step, to show it. */
  shown?: true;
}

/** How a run counts: only one done on one's own can pass. */
export type Attempt = 'own' | 'guided';

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
  /** Per cent of the question; absent where the answers stay on the platform. */
  weight?: number;
  feedback?: string | null;
}

export interface Question {
  id: string;
  type: 'choice' | 'multiple' | 'truefalse';
  html: string;
  text: string;
  answers: Answer[];
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
}

export interface PracticePart {
  kind: 'practice';
  lang: string;
  start: string;
  goal: string;
  values: Record<string, string>;
  screens: Record<string, PracticeScreen>;
  ends: Record<string, { text: string; success: boolean }>;
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

/** What a learner answered: question id to the ids of the chosen answers. */
export type Responses = Record<string, string[]>;

/** One thing a learner did in a practice: on which screen, which of its rules fired. Never what was typed. */
export interface Step {
  screen: string;
  on: number;
}

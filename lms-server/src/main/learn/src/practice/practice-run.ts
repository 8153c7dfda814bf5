import type { PhonePart, PracticePart, PracticeScreen, Rule, Step } from '../store';
import { firstFitting, type Typed } from './conditions';
import { isMistake } from './practice-grading';
import { withValues } from './texts';

export type Tapped = { kind: 'moved' } | { kind: 'mistake'; step: Step } | { kind: 'nothing' };

/** One run through a practice: where it stands and which rules fired. What was typed is never kept. */
export class PracticeRun {
  readonly steps: Step[] = [];
  place: string;

  constructor(private readonly practice: PracticePart) {
    this.place = practice.start;
  }

  get screen(): PracticeScreen | undefined {
    return this.practice.screens[this.place];
  }

  get ended(): boolean {
    return this.place in this.practice.ends;
  }

  tap(id: string, typed: Typed): Tapped {
    const rules = this.screen?.on ?? [];
    const on = firstFitting(rules, id, typed, this.practice.values);
    const rule = rules[on];
    if (!rule) {
      return { kind: 'nothing' };
    }
    const step = { screen: this.place, on };
    this.steps.push(step);
    this.place = rule.go ?? this.place;
    return isMistake(rule) ? { kind: 'mistake', step } : { kind: 'moved' };
  }
}

/** What a run came to, told as a kind helper would: what went well and what to remember. */
export interface Account {
  right: number;
  all: number;
  went: string[];
  tryAgain: string[];
}

export function accountOf(practice: PracticePart, steps: Step[]): Account {
  const went: string[] = [];
  const tryAgain: string[] = [];
  let right = 0;
  for (const step of steps) {
    const rule = ruleOf(practice, step);
    if (!rule) {
      continue;
    }
    if (isMistake(rule)) {
      tryAgain.push(rule.feedback ?? '');
    } else {
      right++;
      went.push(deedOf(practice.screens[step.screen]!, rule));
    }
  }
  const told = (texts: string[]) => distinct(texts.map((text) => withValues(text, practice)));
  return { right, all: steps.length, went: told(went), tryAgain: told(tryAgain) };
}

export function feedbackOf(practice: PracticePart, step: Step): string {
  return ruleOf(practice, step)?.feedback ?? '';
}

function ruleOf(practice: PracticePart, step: Step): Rule | undefined {
  return practice.screens[step.screen]?.on[step.on];
}

/** What the learner did, in the words of the screen: the field that was filled in, or else what was tapped. */
function deedOf(screen: PracticeScreen, rule: Rule): string {
  const field = Object.keys(rule.when ?? {})[0];
  return textOf(screen.parts, field ?? rule.tap);
}

function textOf(parts: PhonePart[], id: string): string {
  for (const part of parts) {
    const option = part.options?.find((each) => each.id === id);
    if (option || part.id === id) {
      return option?.text ?? part.text ?? '';
    }
  }
  return '';
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

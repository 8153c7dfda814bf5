import type { Attempt, PhonePart, PracticePart, PracticeScreen, Rule, Step } from '../store';
import { firstFitting, type Typed } from './conditions';
import { forgivenIn, isGood, isMistake, roundsOf } from './practice-grading';
import { withValues } from './texts';

/** How somebody practises: the app shows it, hints it beforehand, or is silent until it is asked. */
export type Mode = 'shown' | Attempt;

export type Tapped = { kind: 'moved' } | { kind: 'mistake'; step: Step } | { kind: 'nothing' };

/** One run through a practice: where it stands and which rules fired. What was typed is never kept. */
export class PracticeRun {
  readonly steps: Step[] = [];
  place: string;
  round = 1;
  private hinted = false;
  /** How many steps were made before this round. */
  private before = 0;

  constructor(
    readonly practice: PracticePart,
    public mode: Mode = 'own',
  ) {
    this.place = practice.start;
  }

  get screen(): PracticeScreen | undefined {
    return this.practice.screens[this.place];
  }

  get ended(): boolean {
    return this.place in this.practice.ends;
  }

  get rounds(): number {
    return this.mode === 'own' ? roundsOf(this.practice) : 1;
  }

  get mistakes(): number {
    return this.steps.filter((step) => isMistake(ruleOf(this.practice, step)!)).length;
  }

  /** Whether this end is only the end of a round; with too many mistakes another one would be in vain. */
  get goesOn(): boolean {
    return isGood(this.practice, this.place) && this.round < this.rounds && this.mistakes <= forgivenIn(this.practice);
  }

  nextRound(): void {
    this.round++;
    this.before = this.steps.length;
    this.place = this.practice.start;
  }

  /** More help comes in the middle of a round, and what went before it no longer matters: with help there is one. */
  help(mode: Exclude<Mode, 'own'>): void {
    this.steps.splice(0, this.before);
    this.before = 0;
    this.round = 1;
    this.mode = mode;
  }

  /** Keeps in mind that the next step was not found without help. */
  askHint(): void {
    this.hinted = this.mode === 'own';
  }

  tap(id: string, typed: Typed): Tapped {
    const on = firstFitting(this.screen?.on ?? [], id, typed, this.practice.values);
    return on < 0 ? { kind: 'nothing' } : this.make({ screen: this.place, on, ...(this.hinted && { hint: true as const }) });
  }

  /** Does what somebody does who knows the way. */
  show(): void {
    const best = this.screen?.best;
    if (best) {
      this.make({ screen: this.place, on: best.on, shown: true });
    }
  }

  private make(step: Step): Tapped {
    const rule = ruleOf(this.practice, step)!;
    this.steps.push(step);
    if (rule.go) {
      this.place = rule.go;
      this.hinted = false;
    }
    return isMistake(rule) ? { kind: 'mistake', step } : { kind: 'moved' };
  }
}

/** What a run came to, told as a kind helper would: what went well and what to remember. */
export interface Account {
  right: number;
  all: number;
  hints: number;
  went: string[];
  tryAgain: string[];
}

export function accountOf(practice: PracticePart, steps: Step[]): Account {
  const own = steps.filter((step) => !step.shown);
  const went: string[] = [];
  const tryAgain: string[] = [];
  let right = 0;
  for (const step of own) {
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
  return { right, all: own.length, hints: own.filter((step) => step.hint).length, went: told(went), tryAgain: told(tryAgain) };
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
  return labelOf(screen.parts, field ?? rule.tap);
}

/** What stands on the part or the option of that id. */
export function labelOf(parts: PhonePart[], id: string): string {
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

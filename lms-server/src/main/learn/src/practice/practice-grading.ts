import { rounded } from '../learning/rounding';
import { Ungradable } from '../learning/ungradable';
import type { Grade, PracticePart, Rule, Step } from '../store';

/** Replays a run as the platform does: only a path that really exists counts. */
export function gradePractice(practice: PracticePart, steps: Step[]): Grade {
  let place = practice.start;
  let right = 0;
  for (const step of steps) {
    const rule = ruleAt(practice, place, step);
    right += isMistake(rule) ? 0 : 1;
    place = rule.go ?? place;
  }
  return {
    passed: practice.ends[place]?.success === true,
    score: steps.length === 0 ? 0 : rounded(right / steps.length, 4),
  };
}

export function isMistake(rule: Rule): boolean {
  return typeof rule.mistake === 'string';
}

function ruleAt(practice: PracticePart, place: string, step: Step): Rule {
  if (place in practice.ends) {
    throw new Ungradable(`the run goes on after its end ${place}`);
  }
  const rule = step.screen === place ? practice.screens[place]?.on[step.on] : undefined;
  if (!rule) {
    throw new Ungradable(`no rule ${step.on} on ${step.screen} while on ${place}`);
  }
  return rule;
}

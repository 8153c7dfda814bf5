import { rounded } from '../learning/rounding';
import { Ungradable } from '../learning/ungradable';
import type { Attempt, Grade, PracticePart, Rule, Step } from '../store';

const WITH_A_HINT = 0.5;

/** Replays a run as the platform does: only a path that really exists counts, and only what was done on one's own passes. */
export function gradePractice(practice: PracticePart, steps: Step[], mode: Attempt = 'own'): Grade {
  const rounds = mode === 'own' ? roundsOf(practice) : 1;
  let place = practice.start;
  let [worth, mistakes, done] = [0, 0, 0];
  for (const step of steps) {
    if (done > 0 && done < rounds && isGood(practice, place)) {
      place = practice.start;
    }
    const rule = ruleAt(practice, place, step, mode);
    if (isMistake(rule)) {
      mistakes++;
    } else {
      worth += step.shown ? 0 : step.hint ? WITH_A_HINT : 1;
    }
    place = rule.go ?? place;
    done += isGood(practice, place) ? 1 : 0;
  }
  return {
    passed: mode === 'own' && done >= rounds && mistakes <= forgivenIn(practice),
    score: steps.length === 0 ? 0 : rounded(worth / steps.length, 4),
  };
}

/** How often a practice is done in one run on one's own. */
export function roundsOf(practice: PracticePart): number {
  return practice.pass?.rounds ?? 1;
}

/** How many mistakes a run on one's own may have; packs of earlier versions set no limit. */
export function forgivenIn(practice: PracticePart): number {
  return practice.pass?.mistakes ?? Infinity;
}

export function isGood(practice: PracticePart, place: string): boolean {
  return practice.ends[place]?.success === true;
}

export function isMistake(rule: Rule): boolean {
  return typeof rule.mistake === 'string';
}

function ruleAt(practice: PracticePart, place: string, step: Step, mode: Attempt): Rule {
  if (place in practice.ends) {
    throw new Ungradable(`the run goes on after its end ${place}`);
  }
  const rule = step.screen === place ? practice.screens[place]?.on[step.on] : undefined;
  if (!rule || (step.shown && mode === 'own')) {
    throw new Ungradable(`no rule ${step.on} on ${step.screen} while on ${place}`);
  }
  return rule;
}

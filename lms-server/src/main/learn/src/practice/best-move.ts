import { wordsNow } from '../i18n';
import type { PracticePart, PracticeScreen, Rule } from '../store';
import type { Typed } from './conditions';
import { labelOf } from './practice-run';
import { withValues } from './texts';

/** What somebody who knows the way does on a screen. */
export interface BestMove {
  tap: string;
  type: Typed;
  /** Said in the words of the screen. */
  words: string;
}

export function bestMove(practice: PracticePart, screen: PracticeScreen): BestMove | undefined {
  const rule = screen.best && screen.on[screen.best.on];
  return rule && { tap: rule.tap, type: screen.best!.type ?? {}, words: inWords(practice, screen, rule) };
}

function inWords(practice: PracticePart, screen: PracticeScreen, rule: Rule): string {
  const { practice: words } = wordsNow();
  const typing = Object.entries(screen.best?.type ?? {}).map(([field, text]) => words.typeIt(text, labelOf(screen.parts, field)));
  const tapped = screen.parts.find((part) => part.id === rule.tap);
  const scenes: Record<string, string> = { message: words.message, call: words.call, camera: words.camera, qr: words.qr };
  const tapping = words.tapIt(scenes[tapped?.kind ?? ''] ?? labelOf(screen.parts, rule.tap));
  return withValues([...typing, tapping].join(' '), practice);
}

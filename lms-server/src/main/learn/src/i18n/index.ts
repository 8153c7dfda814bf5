import { chosenLanguage, rememberLanguage, type Language, type Texts } from '../store';
import { en } from './en';
import { vi, type Words } from './vi';

/** The words of the language in use, and its changes. Vietnamese is the first language. */

export type { Words };
export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Every language by its own name: a person looking for it must be able to read it. */
export const OWN_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

const words: Record<Language, Words> = { vi, en };
const listeners = new Set<() => void>();
let current: Language = chosenLanguage() ?? 'vi';

export function language(): Language {
  return current;
}

export function wordsNow(): Words {
  return words[current];
}

/** Changes the language of every screen in place and remembers it on this phone. */
export function speak(wanted: Language): void {
  rememberLanguage(wanted);
  change(wanted);
}

/** Takes the language of a person's account, unless one was chosen on this phone. */
export function suggest(wanted: string): void {
  if (!chosenLanguage() && (wanted === 'vi' || wanted === 'en')) {
    change(wanted);
  }
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text in the language in use, or in the first language it has. */
export function textOf(texts: Texts | undefined): string {
  return texts?.[current] ?? texts?.['vi'] ?? Object.values(texts ?? {})[0] ?? '';
}

function change(wanted: Language): void {
  current = wanted;
  document.documentElement.lang = wanted;
  for (const listener of [...listeners]) {
    listener();
  }
}

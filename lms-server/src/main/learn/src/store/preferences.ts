import type { Language } from './pack';

const LANGUAGE = 'bansang.language';

/** The language chosen on this phone, if one was. */
export function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(LANGUAGE);
    return kept === 'vi' || kept === 'en' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    return;
  }
}

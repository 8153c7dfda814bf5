import { chosenLanguage } from './preferences';

/** The doors of the platform through which somebody signs in; each comes back to a screen of the app. */

/** With a learning card: only its PIN remains to be typed. */
export function cardSignIn(code: string, hash: string): string {
  return `/card/${code}?${query(hash)}`;
}

/** With a name and a password. */
export function nameSignIn(hash: string): string {
  return `/sign-in?${query(hash)}`;
}

function query(hash: string): string {
  const language = chosenLanguage();
  return `to=${encodeURIComponent(`/learn/${hash || '#/'}`)}${language ? `&lang=${language}` : ''}`;
}

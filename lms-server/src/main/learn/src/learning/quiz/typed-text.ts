/** Longer than any answer of a few words. */
export const LONGEST = 100;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Equal for two texts that are the same answer: case, blanks and the place of the tone mark within a syllable (hoà, hòa)
 * make no difference, the tone itself does.
 */
export function keyOf(text: string): string {
  const plain = text.replace(/[\s\u00a0]+/g, ' ').trim().toLowerCase();
  return plain.normalize('NFD').replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''));
}

/** Nine digits and more are a phone, an account, a card or a person, and never an answer of a few words. */
export function holdsLongNumber(text: string): boolean {
  return /[0-9](?:[ .-]?[0-9]){8}/.test(text);
}

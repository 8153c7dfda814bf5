/** The code of a learning card: nine digits, of which the last checks the others (Luhn). */

export const CODE_DIGITS = 9;
const GROUP = 3;

export function isCardCode(code: string): boolean {
  return /^[1-9][0-9]{8}$/.test(code) && weight(code) % 10 === 0;
}

/** The digits in what was typed, however it was grouped; no more than a code has. */
export function digitsIn(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, CODE_DIGITS);
}

/** As it is printed on the card: in groups of three. */
export function grouped(digits: string): string {
  return (digits.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join(' ');
}

/** The code in what a QR code says; undefined unless it is a card of this very platform. */
export function codeInAddress(text: string, origin: string): string | undefined {
  const code = text.startsWith(`${origin}/card/`) ? text.slice(origin.length + '/card/'.length) : '';
  return isCardCode(code) ? code : undefined;
}

function weight(code: string): number {
  return Array.from(code)
    .reverse()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((sum, each) => sum + (each > 9 ? each - 9 : each), 0);
}

/** The highest province code of an identity number; they run from 001. */
const LAST_PROVINCE = 96;

/**
 * True when a text holds what looks like somebody's identity number: twelve digits that begin with a
 * province code. The practice's own sample numbers are not somebody's.
 */
export function holdsRealIdentity(text: string, values: Record<string, string>): boolean {
  const samples = Object.values(values).map(digitsOf);
  const runs = text.normalize('NFKC').match(/\d(?:[\s.-]?\d)*/g) ?? [];
  return runs.map(digitsOf).some((digits) => looksReal(digits) && !samples.includes(digits));
}

function looksReal(digits: string): boolean {
  const province = Number(digits.slice(0, 3));
  return digits.length === 12 && province >= 1 && province <= LAST_PROVINCE;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

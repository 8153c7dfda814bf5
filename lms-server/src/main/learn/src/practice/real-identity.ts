/** The highest province code of an identity number; they run from 001. */
const LAST_PROVINCE = 96;

/**
 * True when a text holds what looks like somebody's number: an identity number (twelve digits that begin with a
 * province code), a mobile phone's or a bank card's. The practice's own samples, as far as they are typed, are nobody's.
 */
export function holdsRealIdentity(text: string, values: Record<string, string>): boolean {
  const samples = Object.values(values).map(digitsOf);
  const runs = text.normalize('NFKC').match(/\d(?:[\s.-]?\d)*/g) ?? [];
  return runs.map(digitsOf).some((digits) => looksReal(digits) && !samples.some((sample) => sample.startsWith(digits)));
}

function looksReal(digits: string): boolean {
  return isIdentity(digits) || /^(0|84)[35789]\d{8}$/.test(digits) || (/^\d{16}$/.test(digits) && checksOut(digits));
}

function isIdentity(digits: string): boolean {
  const province = Number(digits.slice(0, 3));
  return digits.length === 12 && province >= 1 && province <= LAST_PROVINCE;
}

/** The check digit of bank cards (Luhn). */
function checksOut(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

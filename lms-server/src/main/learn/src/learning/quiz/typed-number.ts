/**
 * Reads a number as people type it, and writes it as a statement has it: with a point and without groups. A decimal may
 * have a comma or a point; where a single sign with three digits behind it could be either, the language decides:
 * 1.500 is fifteen hundred in Vietnamese and one and a half in English.
 */
export function readNumber(typed: string, language: string): string | undefined {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/^[\u2212\u2013]/, '-').replace(/^\+/, '');
  const [group, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const plain = ungrouped(text, group!, decimal!, 1) ?? ungrouped(text, decimal!, group!, 2) ?? text.replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? plain : undefined;
}

/** A number as its reader writes it. */
export function writtenNumber(plain: string, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(Number(plain));
}

/** Without its groups of three, of which there must be some; one group and a decimal sign are as clear as two groups. */
function ungrouped(text: string, group: string, decimal: string, fewest: number): string | undefined {
  const found = new RegExp(`^(-?[1-9]\\d{0,2})((?:\\${group}\\d{3})+)(\\${decimal}\\d+)?$`).exec(text);
  if (!found || (found[2]!.length / 4 < fewest && found[3] === undefined)) {
    return undefined;
  }
  const whole = found[1]! + found[2]!.split(group).join('');
  return whole + (found[3] ?? '').replace(decimal, '.');
}

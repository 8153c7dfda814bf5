import type { Rule } from '../store';

/** What was typed on the screen in view. It lives here, in memory, and nowhere else. */
export type Typed = Readonly<Record<string, string>>;

/** The number of the first rule that fits what was tapped and typed; -1 when none does. */
export function firstFitting(rules: Rule[], tapped: string, typed: Typed, values: Record<string, string>): number {
  return rules.findIndex(
    (rule) =>
      rule.tap === tapped &&
      Object.entries(rule.when ?? {}).every(([field, condition]) => fits(condition, typed[field] ?? '', values)),
  );
}

/** `=name`: the practice's value of that name; `digits:6`: six digits; `any`: something. */
function fits(condition: string, text: string, values: Record<string, string>): boolean {
  const given = tidy(text);
  if (condition.startsWith('=')) {
    return given === tidy(values[condition.slice(1)] ?? '');
  }
  if (condition.startsWith('digits:')) {
    return /^\d+$/.test(given) && given.length === Number(condition.slice('digits:'.length));
  }
  return condition === 'any' && given !== '';
}

/** Keyboards differ in how they compose Vietnamese letters, and add blanks: neither is a mistake. */
function tidy(text: string): string {
  const composed = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return /^[\d\s.-]+$/.test(composed) ? composed.replace(/[\s.-]/g, '') : composed;
}

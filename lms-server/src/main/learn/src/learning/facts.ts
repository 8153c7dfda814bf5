import { today } from '../i18n/dates';
import { wordsNow } from '../i18n';
import type { Fact, Facts } from '../store';

/** Facts change while courses stay: texts name them, and what they say is looked up when read. */

const NAMED = /\{fact:([^}]+)\}/g;

export function isStale(fact: Fact, now: string = today()): boolean {
  return fact.reviewBy < now;
}

/** A plain text, for reading or for speaking, with its facts filled in. */
export function withFacts(text: string, facts: Facts): string {
  return text.replace(NAMED, (_, id: string) => facts[id]?.value ?? wordsNow().learning.missingFact);
}

/** The ids of the facts that these texts name, each once, in order of appearance. */
export function factsNamedIn(texts: string[]): string[] {
  const ids = texts.flatMap((text) => [
    ...[...text.matchAll(NAMED)].map((match) => match[1]!),
    ...[...text.matchAll(/data-fact="([^"]+)"/g)].map((match) => match[1]!),
  ]);
  return [...new Set(ids)];
}

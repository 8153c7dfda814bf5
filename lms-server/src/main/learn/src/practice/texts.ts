import type { PracticePart, PracticeScreen } from '../store';

/** A text of the practice with the sample values filled in that it shows. */
export function withValues(text: string, practice: PracticePart): string {
  return text.replace(/\{value:([^}]+)\}/g, (_, name: string) => practice.values[name] ?? '');
}

/** Everything written on a screen of the pretend phone, from top to bottom. */
export function textsOn(screen: PracticeScreen): string[] {
  const texts = screen.parts.flatMap((part) => [
    part.text ?? '',
    ...(part.items ?? []),
    ...(part.options ?? []).map((option) => option.text),
  ]);
  return texts.filter((text) => text !== '');
}

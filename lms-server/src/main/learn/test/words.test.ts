import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { vi } from '../src/i18n/vi';

const SOURCES = resolve(__dirname, '../src');
const SPOKEN_ATTRIBUTES = /\b(?:aria-label|title|alt|placeholder|aria-description)="[^"]*\p{L}[^"]*"/u;

describe('words', () => {
  it('are the same keys in both languages, and none is empty', () => {
    expect(keysOf(en)).toEqual(keysOf(vi));
    expect([...emptyIn(vi), ...emptyIn(en)]).toEqual([]);
  });

  it('in Vietnamese and English differ, but for names and marks', () => {
    const flatVi = flat(vi);
    const flatEn = flat(en);
    const same = Object.keys(flatVi).filter((key) => /\p{L}{2}/u.test(flatVi[key]!) && flatVi[key] === flatEn[key]);
    expect(same).toEqual(['app.name', 'course.size', 'practice.mark']);
  });

  it('never stand in a template themselves', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap(literalTexts);
    expect(found).toEqual([]);
  });

  it('in a template would be noticed', () => {
    expect(textsIn('html`<p>Xin chào ${name}</p>`')).toEqual(['Xin chào']);
    expect(textsIn('html`<a title="Open" href="#/">${name}</a>`')).toEqual(['title="Open"']);
    expect(textsIn('html`<p class=${a ? "x" : "y"}>${words.hello} · <b>${name}</b></p>`')).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(SOURCES, file));
}

function literalTexts(file: string): string[] {
  return textsIn(readFileSync(file, 'utf8')).map((text) => `${file.slice(SOURCES.length + 1)}: ${text}`);
}

/** What a reader would see of the fixed pieces of `html` templates: text between tags and spoken attributes. */
function textsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      found.push(...readable(fixedPieces(node.template)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('any.ts', source, ts.ScriptTarget.ES2020, true));
  return found;
}

function fixedPieces(template: ts.TemplateLiteral): string {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join('\u0000');
}

function readable(markup: string): string[] {
  const attributes = markup.match(new RegExp(SPOKEN_ATTRIBUTES, 'gu')) ?? [];
  const texts = markup
    .replace(/<[^>]*>/g, '\u0000')
    .split('\u0000')
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
  return [...texts, ...attributes];
}

function keysOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object).map((below) => `${key}.${below}`) : [`${key}:${typeof value}`],
  );
}

function flat(words: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object'
        ? Object.entries(flat(value as object)).map(([below, text]) => [`${key}.${below}`, text])
        : [[key, typeof value === 'function' ? (value as (...all: unknown[]) => string)('7', '8') : String(value)]],
    ),
  ) as Record<string, string>;
}

function emptyIn(words: object): string[] {
  return Object.entries(flat(words))
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => key);
}

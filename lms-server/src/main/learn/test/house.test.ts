import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '..');
const SOURCES = join(ROOT, 'src');

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|css)$/.test(file))
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));
const outsideStore = files.filter(({ name }) => !name.startsWith('store/'));

describe('the house', () => {
  it('was really read', () => {
    expect(outsideStore.length).toBeGreaterThan(30);
    expect(files.length - outsideStore.length).toBeGreaterThan(5);
  });

  it('has one door to data: only store fetches, keeps or queues', () => {
    const door = /\bfetch\(|XMLHttpRequest|localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon/;
    expect(outsideStore.filter(({ text }) => door.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('goes into store by its front door only', () => {
    const sideDoor = /from '[./]+\/store\//;
    expect(outsideStore.filter(({ text }) => sideDoor.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('lets store know nothing of the screens', () => {
    const inside = files.filter(({ name }) => name.startsWith('store/'));
    const outward = inside.filter(({ text }) => /from '\.\.\//.test(text) || /from 'lit/.test(text));
    expect(outward.map(({ name }) => name)).toEqual([]);
  });

  it('asks nothing of other hosts and evaluates nothing', () => {
    const namespaces = /http:\/\/(www\.w3\.org|adlnet\.gov)\//g;
    const suspect = /https?:\/\/[a-z]|\beval\(|new Function|unsafeHTML|innerHTML/;
    const found = files.filter(({ text }) => suspect.test(text.replace(namespaces, '')));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it('has no style in templates, which the content policy would refuse', () => {
    expect(files.filter(({ text }) => /\sstyle="|\sstyle=\$/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('keeps every file small', () => {
    const long = files.filter(({ name, text }) => name.endsWith('.ts') && text.split('\n').length > 251);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('locks its packages without naming a host they came from', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved"|registry\./);
  });

  it('asks old phones only for what they have', () => {
    const tooNew = /\.at\(|replaceAll\(|structuredClone|randomUUID|Object\.hasOwn|AbortSignal\.timeout|\?\?=.*#|\(\?<[=!]/;
    const scripts = files.filter(({ name, text }) => name.endsWith('.ts') && tooNew.test(text.replace(/`crypto\.randomUUID`/g, '')));
    expect(scripts.map(({ name }) => name)).toEqual([]);
    const styles = files.filter(({ name, text }) => name.endsWith('.css') && /\binset:|aspect-ratio|:is\(|:where\(|:has\(|\dd?svh|\ddvh/.test(text));
    expect(styles.map(({ name }) => name)).toEqual([]);
  });
});

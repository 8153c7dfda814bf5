import type { CourseSummary } from './api';
import { bodyOf, Failure, getJson, request } from './http';
import type { Facts, FactsPart, Pack, Part, PartReference } from './pack';

/** Courses and what is in them. Packs and parts never change, so each is fetched once. */

let catalogue: { etag: string; courses: CourseSummary[] } | undefined;
const packs = new Map<string, Promise<Pack>>();
const parts = new Map<string, Promise<unknown>>();

export async function courses(): Promise<CourseSummary[]> {
  const known = catalogue;
  const response = await request('/api/courses', known ? { headers: { 'If-None-Match': known.etag } } : {});
  if (response.status === 304 && known) {
    return known.courses;
  }
  const { courses: fresh } = await bodyOf<{ courses: CourseSummary[] }>(response);
  const etag = response.headers.get('ETag');
  catalogue = etag ? { etag, courses: fresh } : undefined;
  return fresh;
}

export async function course(slug: string): Promise<CourseSummary> {
  const found = (await courses()).find((each) => each.slug === slug);
  if (!found) {
    throw new Failure('problem', 404);
  }
  return found;
}

export function pack(id: string): Promise<Pack> {
  return once(packs, id, () => getJson<Pack>(`/api/packs/${encodeURIComponent(id)}`));
}

export async function part(references: Record<string, PartReference>, language: string): Promise<Part> {
  return fetched<Part>(references, language);
}

export async function facts(ofPack: Pack, language: string): Promise<Facts> {
  if (Object.keys(ofPack.facts).length === 0) {
    return {};
  }
  return (await fetched<FactsPart>(ofPack.facts, language)).facts;
}

/** The address of a lesson's picture, which travels inside its part; undefined when it is anything else. */
export function picture(source: string | undefined): string | undefined {
  return source && /^data:image\/(svg\+xml|png|jpeg|webp);base64,/.test(source) ? source : undefined;
}

/** Drops what is in memory, so that the next question is asked of the platform again. */
export function forgetLibrary(): void {
  catalogue = undefined;
  packs.clear();
  parts.clear();
}

function fetched<T>(references: Record<string, PartReference>, language: string): Promise<T> {
  const reference = references[language] ?? Object.values(references)[0];
  if (!reference) {
    return Promise.reject(new Failure('problem', 404));
  }
  return once(parts as Map<string, Promise<T>>, reference.hash, () => getJson<T>(`/api/parts/${reference.hash}`));
}

function once<T>(kept: Map<string, Promise<T>>, key: string, fetchIt: () => Promise<T>): Promise<T> {
  const found = kept.get(key);
  if (found) {
    return found;
  }
  const fresh = fetchIt();
  kept.set(key, fresh);
  fresh.catch(() => kept.delete(key));
  return fresh;
}

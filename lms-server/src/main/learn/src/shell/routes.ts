/** Where the learner is, as the part of the address after `#`. */
export type Route =
  | { at: 'catalogue' }
  | { at: 'course'; slug: string }
  | { at: 'activity'; slug: string; activityId: string }
  | { at: 'sign-in'; step: SignInStep; to: string }
  | { at: 'certificates' }
  | { at: 'certificate'; id: string }
  | { at: 'preview'; packId: string }
  | { at: 'preview-activity'; packId: string; activityId: string }
  | { at: 'nowhere' };

/** How somebody signs in: still choosing, scanning the card, or typing its code. */
export type SignInStep = 'ways' | 'scan' | 'code';

export function routeOf(hash: string): Route {
  const [first, second, third, ...more] = segments(hash);
  if (more.length > 0) {
    return { at: 'nowhere' };
  }
  if (first === undefined) {
    return { at: 'catalogue' };
  }
  if (first === 'sign-in') {
    return third !== undefined ? { at: 'nowhere' } : signInRoute(second, hash);
  }
  if (first === 'certificates') {
    return third !== undefined ? { at: 'nowhere' } : second ? { at: 'certificate', id: second } : { at: 'certificates' };
  }
  if (first === 'courses' && second) {
    return third ? { at: 'activity', slug: second, activityId: third } : { at: 'course', slug: second };
  }
  if (first === 'preview' && second) {
    return third ? { at: 'preview-activity', packId: second, activityId: third } : { at: 'preview', packId: second };
  }
  return { at: 'nowhere' };
}

export const toCatalogue = '#/';
export const toCertificates = '#/certificates';

/** Signing in, and afterwards back to the screen with that address. */
export function toSignIn(to: string, step: SignInStep = 'ways'): string {
  const path = step === 'ways' ? '#/sign-in' : `#/sign-in/${step}`;
  return to && to !== toCatalogue ? `${path}?to=${encodeURIComponent(to)}` : path;
}

export function toCourse(slug: string): string {
  return hashOf('courses', slug);
}

export function toActivity(slug: string, activityId: string): string {
  return hashOf('courses', slug, activityId);
}

export function toCertificate(id: string): string {
  return hashOf('certificates', id);
}

export function toPreview(packId: string, activityId?: string): string {
  return activityId ? hashOf('preview', packId, activityId) : hashOf('preview', packId);
}

function signInRoute(step: string | undefined, hash: string): Route {
  if (step !== undefined && step !== 'scan' && step !== 'code') {
    return { at: 'nowhere' };
  }
  const to = new URLSearchParams(hash.split('?')[1] ?? '').get('to') ?? '';
  return { at: 'sign-in', step: step ?? 'ways', to: to.startsWith('#/') ? to : toCatalogue };
}

function hashOf(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function segments(hash: string): string[] {
  return hash
    .replace(/^#?\/?/, '')
    .split('?')[0]!
    .split('/')
    .filter((each) => each !== '')
    .map(decoded);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

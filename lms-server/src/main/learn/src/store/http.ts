import type { Problem } from './api';

/** Why a request brought nothing, in terms a screen can turn into a sentence. */
export class Failure extends Error {
  constructor(
    readonly reason: 'no-network' | 'problem' | 'unreadable',
    readonly status: number = 0,
    readonly problem?: Problem,
  ) {
    super(problem?.title ?? reason);
  }

  get notFound(): boolean {
    return this.status === 404 || this.status === 410;
  }

  get mustSignIn(): boolean {
    return this.status === 401;
  }

  /** True when the same request may well succeed later. */
  get passing(): boolean {
    return this.reason !== 'problem' || this.status >= 500 || [401, 403, 408, 425, 429].includes(this.status);
  }
}

const PATIENCE = 45_000;

export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  let response: Response;
  try {
    response = await fetch(path, { ...init, signal: abort.signal, credentials: 'same-origin', headers: headersOf(init) });
  } catch {
    throw new Failure('no-network');
  } finally {
    clearTimeout(timer);
  }
  if (response.ok || response.status === 304) {
    return response;
  }
  throw new Failure('problem', response.status, await problemIn(response));
}

export async function getJson<T>(path: string): Promise<T> {
  return bodyOf<T>(await request(path));
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
  return bodyOf<T>(response);
}

export async function bodyOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new Failure('unreadable', response.status);
  }
}

function headersOf(init: RequestInit): Record<string, string> {
  return { Accept: 'application/json', 'X-Bansang': '1', ...(init.headers as Record<string, string> | undefined) };
}

async function problemIn(response: Response): Promise<Problem | undefined> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) {
    return undefined;
  }
  try {
    return (await response.json()) as Problem;
  } catch {
    return undefined;
  }
}

import type { Alert, Child, Severity, SignIn, View } from '../api/notification';
import { keepAnswer, keptAnswer } from './answers';
import { expire, session } from './auth';
import { language } from './i18n';
import { learn } from './network';

export type { Alert, Severity, SignIn };
export type Region = View;
export type RegionName = Child;

export interface Page<T> {
  items: T[];
  next?: string | null;
}

/** What is wrong with one field of a request. */
export interface Violation {
  field: string;
  message: string;
}

/** An error as the platform explains it (RFC 9457); status 0 when the platform was not reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    /** `urn:guapai:problem:…`. */
    readonly type?: string,
    readonly violations: readonly Violation[] = [],
  ) {
    super(detail ?? title);
  }
}

/** A record with the version that a change of it names. */
export interface Versioned<T> {
  value: T;
  tag: string | null;
}

export const signIn = () => get<SignIn>('/notification/v1/sign-in');

export const region = (code: string, signal?: AbortSignal) =>
  get<Region>(`/notification/v1/regions/${encodeURIComponent(code)}`, {}, signal);

/** The newest alerts first; without a region, those of the caller's own scope. */
export const alerts = (code?: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<Alert>>('/notification/v1/alerts', { region: code, cursor, limit: '50' }, signal);

export const alertStream = (code?: string) =>
  address('/notification/v1/alerts/stream', { region: code });

/** What every request says of its caller. */
export function headers(accept: string): Record<string, string> {
  const known = session();
  return {
    Accept: accept,
    'Accept-Language': language(),
    ...(known ? { Authorization: `Bearer ${known.token}` } : {}),
    ...(known?.capacity ? { 'Guapai-Capacity': known.capacity } : {}),
  };
}

/** The problem that a response stands for; a refused token also ends the session. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401) {
    expire();
    window.dispatchEvent(new Event('gp-session'));
  }
  const json = response.headers.get('Content-Type')?.includes('json');
  const body = json ? await response.json() : {};
  return new Problem(
    response.status,
    body.title ?? `HTTP ${response.status}`,
    body.detail,
    body.type,
    body.violations ?? (body.field ? [{ field: body.field, message: body.detail }] : []),
  );
}

/** Asks for a value. */
export function get<T>(
  path: string,
  query: Record<string, string | undefined> = {},
  signal?: AbortSignal,
): Promise<T> {
  return send(address(path, query), { signal });
}

/** Asks for a record that acts can be done to. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<Versioned<T>> {
  const response = await sent(path, { signal });
  return { value: await response.json(), tag: response.headers.get('ETag') };
}

/**
 * Posts what an act or an opening says; the key makes a second attempt the same request.
 *
 * @param beside what else is said of a post that was kept
 */
export function post<T>(
  path: string,
  body: unknown,
  key: string,
  tag?: string | null,
  beside: Readonly<Record<string, string>> = {},
): Promise<T> {
  return send(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(tag ? { 'If-Match': tag } : {}),
      ...beside,
    },
    body: JSON.stringify(body),
  });
}

/** Sends a request and reads the answer, or throws the problem that it is. */
export async function send<T>(target: string, request: RequestInit): Promise<T> {
  return (await sent(target, request)).json();
}

/**
 * Sends a request, or throws the problem that it is answered with. Without a network, what was read
 * from an address before is its answer.
 */
export async function sent(target: string, request: RequestInit): Promise<Response> {
  const reads = !request.method && !request.headers;
  let response: Response;
  try {
    response = await fetch(target, {
      ...request,
      headers: { ...headers('application/json, application/problem+json'), ...request.headers },
    });
  } catch (cause) {
    if (request.signal?.aborted) {
      throw cause;
    }
    learn(false);
    const kept = reads ? await keptAnswer(target) : undefined;
    if (kept) {
      return kept;
    }
    throw new Problem(0, 'network');
  }
  learn(true);
  if (!response.ok) {
    throw await problemOf(response);
  }
  if (reads) {
    void keepAnswer(target, response);
  }
  return response;
}

export function address(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length ? `${path}?${new URLSearchParams(given)}` : path;
}

/** A problem, whatever was thrown. */
export const asProblem = (cause: unknown) =>
  cause instanceof Problem ? cause : new Problem(0, String(cause));

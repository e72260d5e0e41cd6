import { headers, Problem, problemOf } from '../core/api';
import { session } from '../core/auth';

/**
 * How it stands with the platform: `waiting` is a short interruption, `stale` one so long that what
 * is shown may be outdated, `signed-out` waits for a sign-in, and `refused` is for good.
 */
export type Connection = 'connecting' | 'live' | 'waiting' | 'stale' | 'signed-out' | 'refused';

export interface Persisting {
  readonly signal: AbortSignal;
  onConnection(state: Connection, problem?: Problem): void;
}

export interface Following extends Persisting {
  readonly address: string;
  /** Id after which the stream begins. */
  readonly after: string;
  onEvent(data: string): void;
  /** The platform gave a sign of life. */
  onLife(): void;
}

/** The platform gives a sign of life every 15 s; a stream silent for so long is dead. */
const SILENCE = 50_000;
/** How often the clock is looked at: a timer that slept with its machine is late. */
const LOOK = 5_000;
const STALE = 60_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** Whoever asks the same again is answered the same. */
const NEVER = [400, 403, 404];
const SIGN_IN = 401;

/** A refusal that says when to come again. */
class Later extends Problem {
  constructor(
    cause: Problem,
    readonly milliseconds: number,
  ) {
    super(cause.status, cause.title, cause.detail);
  }
}

/**
 * Follows a stream of server-sent events until the signal aborts or it can never succeed, resuming
 * after the last id that arrived. The browser's own EventSource cannot send a bearer token.
 */
export async function follow(following: Following): Promise<void> {
  let after = following.after;
  await persist(following, async (alive) => {
    await readOnce({ ...following, after }, (id) => (after = id), alive);
    throw new Problem(0, 'the stream ended');
  });
}

/**
 * Does something again until it succeeds; undefined when the signal aborts, or when it can never
 * succeed. What the platform or the network cannot do now is waited out; a sign-in too.
 *
 * @param doing told what to call at each sign of life
 */
export async function persist<T>(
  { signal, onConnection }: Persisting,
  doing: (alive: () => void) => Promise<T>,
): Promise<T | undefined> {
  let pause = FIRST_PAUSE;
  let heard = Date.now();
  const alive = () => {
    pause = FIRST_PAUSE;
    heard = Date.now();
  };
  onConnection('connecting');
  while (!signal.aborted) {
    try {
      return await doing(alive);
    } catch (cause) {
      if (signal.aborted) {
        return undefined;
      }
      const problem = cause instanceof Problem ? cause : undefined;
      if (problem && NEVER.includes(problem.status)) {
        onConnection('refused', problem);
        return undefined;
      }
      if (problem?.status === SIGN_IN) {
        onConnection('signed-out');
        await signedIn(signal);
        continue;
      }
      onConnection(Date.now() - heard > STALE ? 'stale' : 'waiting');
      const wait = pause * (0.75 + Math.random() / 2);
      await rest(problem instanceof Later ? Math.max(problem.milliseconds, wait) : wait, signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
  return undefined;
}

async function readOnce(
  following: Following,
  onId: (id: string) => void,
  alive: () => void,
): Promise<void> {
  const silence = new AbortController();
  const stop = () => silence.abort();
  let heard = Date.now();
  const look = () => {
    if (Date.now() - heard > SILENCE) {
      stop();
    }
  };
  const watch = setInterval(look, LOOK);
  following.signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', look);
  try {
    const response = await fetch(following.address, {
      headers: { ...headers('text/event-stream'), 'Last-Event-ID': following.after },
      cache: 'no-store',
      signal: silence.signal,
    });
    if (!response.ok || !response.body) {
      throw later(response, await problemOf(response));
    }
    following.onConnection('live');
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const parser = new EventParser(following.onEvent, onId);
    for (;;) {
      heard = Date.now();
      alive();
      following.onLife();
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearInterval(watch);
    following.signal.removeEventListener('abort', stop);
    document.removeEventListener('visibilitychange', look);
  }
}

/** The problem with the time that the platform asks to wait, if it asks (seconds or a date). */
function later(response: Response, problem: Problem): Problem {
  const asked = response.headers.get('Retry-After');
  if (!asked) {
    return problem;
  }
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isFinite(wait) ? new Later(problem, wait) : problem;
}

/** Puts chunks of text together to events, after the event stream format of the HTML standard. */
export class EventParser {
  private rest = '';
  private data: string[] = [];
  private id: string | undefined;

  constructor(
    private readonly onData: (data: string) => void,
    private readonly onId: (id: string) => void,
  ) {}

  push(chunk: string): void {
    const lines = (this.rest + chunk).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop()!;
    lines.forEach((line) => this.line(line));
  }

  private line(line: string): void {
    if (line === '') {
      this.dispatch();
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') {
      this.data.push(value);
    } else if (field === 'id') {
      this.id = value;
    }
  }

  private dispatch(): void {
    if (this.data.length > 0) {
      this.onData(this.data.join('\n'));
    }
    if (this.id !== undefined) {
      this.onId(this.id);
    }
    this.data = [];
    this.id = undefined;
  }
}

/** Waits until somebody is signed in in this tab. */
function signedIn(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (signal.aborted || session()) {
        window.removeEventListener('gp-session', look);
        signal.removeEventListener('abort', look);
        resolve();
      }
    };
    window.addEventListener('gp-session', look);
    signal.addEventListener('abort', look);
    look();
  });
}

/** Waits, but not longer than until the network is back. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    window.addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}

import { headers, Problem, problemOf } from './api';

export type Connection = 'connecting' | 'live' | 'waiting' | 'refused';

export interface Following {
  readonly address: string;
  /** Id after which the stream begins. */
  readonly after: string;
  readonly signal: AbortSignal;
  onEvent(data: string): void;
  onConnection(state: Connection, problem?: Problem): void;
}

/** The platform gives a sign of life every 15 s; a stream silent for so long is dead. */
const SILENCE = 50_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Follows a stream of server-sent events until the signal aborts, resuming after the last id that
 * arrived. The browser's own EventSource cannot send a bearer token.
 */
export async function follow(following: Following): Promise<void> {
  let after = following.after;
  let pause = FIRST_PAUSE;
  while (!following.signal.aborted) {
    following.onConnection('connecting');
    try {
      await readOnce({ ...following, after }, (id) => {
        after = id;
        pause = FIRST_PAUSE;
      });
    } catch (cause) {
      if (following.signal.aborted) {
        return;
      }
      if (cause instanceof Problem && cause.status >= 400 && cause.status < 500) {
        following.onConnection('refused', cause);
        return;
      }
    }
    if (!following.signal.aborted) {
      following.onConnection('waiting');
      await rest(pause * (0.75 + Math.random() / 2), following.signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }
}

async function readOnce(following: Following, onId: (id: string) => void): Promise<void> {
  const silence = new AbortController();
  const stop = () => silence.abort();
  following.signal.addEventListener('abort', stop);
  let watchdog = setTimeout(stop, SILENCE);
  try {
    const response = await fetch(following.address, {
      headers: { ...headers('text/event-stream'), 'Last-Event-ID': following.after },
      cache: 'no-store',
      signal: silence.signal,
    });
    if (!response.ok || !response.body) {
      throw await problemOf(response);
    }
    following.onConnection('live');
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const parser = new EventParser(following.onEvent, onId);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      clearTimeout(watchdog);
      watchdog = setTimeout(stop, SILENCE);
      parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    clearTimeout(watchdog);
    following.signal.removeEventListener('abort', stop);
  }
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

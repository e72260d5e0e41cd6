import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the page is: `#/hazards/{id}?act=plan` as path and query. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const MOVED = 'gp-place';

export function here(): Place {
  const [path, query] = location.hash.replace(/^#/, '').split('?', 2);
  return { path: path || '/', query: new URLSearchParams(query) };
}

/** The address of a place, for a link. */
export function to(path: string, query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return `#${path}${given.length ? `?${new URLSearchParams(given)}` : ''}`;
}

/** Goes somewhere; what was here stays behind the back button. */
export function go(path: string, query: Record<string, string | undefined> = {}): void {
  location.hash = to(path, query);
}

/** Says in the address what is looked at here, without a step to go back. */
export function note(query: Record<string, string | undefined>): void {
  history.replaceState(null, '', to(here().path, query));
  window.dispatchEvent(new Event(MOVED));
}

/** Calls back whenever the place has changed; returns how to stop. */
export function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('hashchange', changed);
    window.removeEventListener(MOVED, changed);
  };
}

/** Renders its host again when the place has changed. */
export class Placed implements ReactiveController {
  private stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = follow(() => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}

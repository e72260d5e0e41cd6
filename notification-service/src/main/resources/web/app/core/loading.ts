import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem } from './api';

/**
 * A value that is fetched for a subject and fetched again while the subject is shown. A refresh
 * keeps the old value on the screen; another subject forgets it and cancels what is under way.
 */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  problem: Problem | undefined;
  private subject: string | undefined;
  private running: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetching: (subject: string, signal: AbortSignal) => Promise<T>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.running = undefined;
  }

  /** Fetches, unless the same subject is being fetched already. */
  async load(subject: string): Promise<void> {
    if (subject === this.subject && this.running) {
      return;
    }
    if (subject !== this.subject) {
      this.running?.abort();
      this.subject = subject;
      this.value = undefined;
      this.problem = undefined;
    }
    const running = new AbortController();
    this.running = running;
    try {
      const value = await this.fetching(subject, running.signal);
      this.settle(running, () => {
        this.value = value;
        this.problem = undefined;
      });
    } catch (cause) {
      this.settle(running, () => {
        this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
      });
    }
  }

  private settle(running: AbortController, change: () => void): void {
    if (this.running === running) {
      this.running = undefined;
      change();
      this.host.requestUpdate();
    }
  }
}

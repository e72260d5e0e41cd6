import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as api from '../core/api';
import { follow, persist, type Connection } from './sse';
import { now } from '../core/time';

/** Most alerts that are kept on the page by themselves; asking for earlier ones keeps more. */
const KEPT = 200;

/** The alerts of a region: the latest ones, then each as it comes. */
export class Feed implements ReactiveController {
  /** Newest first. */
  alerts: api.Alert[] | undefined;
  /** Came while the feed was paused; newest first. */
  held: api.Alert[] = [];
  connection: Connection = 'connecting';
  problem: api.Problem | undefined;
  /** When the platform last gave a sign of life, by its clock. */
  heard: Date | undefined;
  paused = false;
  /** Cursor that earlier alerts are looked for from, '' is the newest; null when there are none. */
  older: string | null = null;

  private running: AbortController | undefined;
  private region: string | undefined;
  private kept = KEPT;
  private arrived: api.Alert[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onArrival: (alerts: api.Alert[]) => void,
  ) {
    host.addController(this);
  }

  /** Resumes when its place on the page is shown again. */
  hostConnected(): void {
    if (this.running?.signal.aborted) {
      this.restart();
    }
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Leaves the region followed so far and follows this one; undefined is all that the caller sees. */
  async start(region: string | undefined): Promise<void> {
    this.running?.abort();
    const running = (this.running = new AbortController());
    Object.assign(this, { alerts: undefined, problem: undefined, older: null, paused: false });
    this.held = [];
    this.arrived = [];
    this.kept = KEPT;
    this.region = region;
    const persisting = {
      signal: running.signal,
      onConnection: (state: Connection, problem?: api.Problem) => {
        if (this.running === running) {
          this.problem = problem;
          this.changed(state);
        }
      },
    };
    const latest = await persist(persisting, () =>
      api.alerts(region, undefined, running.signal),
    );
    if (!latest || running.signal.aborted) {
      return;
    }
    this.alerts = newestFirst(latest.items);
    this.older = latest.next ?? null;
    await follow({
      ...persisting,
      address: api.alertStream(region),
      after: String(this.alerts[0]?.id ?? 0),
      onEvent: (data) => this.arrive(JSON.parse(data)),
      onLife: () => (this.heard = now() ?? new Date()),
    });
  }

  restart(): void {
    void this.start(this.region);
  }

  pause(paused: boolean): void {
    this.paused = paused;
    if (!paused) {
      if (this.held.length === KEPT) {
        // More came than was held: what was shown no longer follows on it.
        this.alerts = [];
        this.older = '';
      }
      this.show(this.held);
      this.held = [];
    }
    this.host.requestUpdate();
  }

  async loadOlder(): Promise<void> {
    const running = this.running;
    const known = this.alerts ?? [];
    const oldest = known.at(-1)?.id ?? Infinity;
    let page: api.Page<api.Alert>;
    let cursor = this.older;
    try {
      do {
        page = await api.alerts(this.region, cursor ?? undefined, running?.signal);
        cursor = page.next ?? null;
      } while (cursor && page.items.every((alert) => alert.id >= oldest));
    } catch (cause) {
      if (this.running === running) {
        this.fail(cause);
      }
      return;
    }
    if (this.running === running) {
      this.kept = Math.max(KEPT, known.length + page.items.length);
      this.older = cursor;
      this.alerts = distinct([...(this.alerts ?? []), ...newestFirst(page.items)]);
      this.host.requestUpdate();
    }
  }

  /** Thousands may come in a second: they are taken together, once per frame. */
  private arrive(alert: api.Alert): void {
    this.arrived.push(alert);
    if (this.arrived.length === 1) {
      setTimeout(() => {
        const batch = newestFirst(this.arrived.splice(0));
        if (!batch.length) {
          return;
        }
        if (this.paused) {
          this.held = [...batch, ...this.held].slice(0, KEPT);
        } else {
          this.show(batch);
        }
        this.onArrival(batch);
        this.host.requestUpdate();
      }, 100);
    }
  }

  private show(batch: api.Alert[]): void {
    const all = distinct([...batch, ...(this.alerts ?? [])]);
    if (all.length > this.kept) {
      this.older = '';
    }
    this.alerts = all.slice(0, this.kept);
  }

  private fail(cause: unknown): void {
    this.problem = cause instanceof api.Problem ? cause : new api.Problem(0, String(cause));
    this.host.requestUpdate();
  }

  private changed(connection: Connection): void {
    this.connection = connection;
    this.host.requestUpdate();
  }
}

function newestFirst(alerts: api.Alert[]): api.Alert[] {
  return [...alerts].sort((a, b) => b.id - a.id);
}

function distinct(alerts: api.Alert[]): api.Alert[] {
  return [...new Map(alerts.map((alert) => [alert.id, alert])).values()];
}

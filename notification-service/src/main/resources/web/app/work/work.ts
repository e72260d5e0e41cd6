import type { WorkCount, WorkItem } from '../api/hazard';
import * as api from '../core/api';
import { session } from '../core/auth';
import { SERVICES, type Service } from '../core/document';
import { POSTED } from '../core/sending';
import { observe } from '../core/time';

/** How far the list of one service was read. */
interface Part {
  readonly service: Service;
  readonly items: readonly WorkItem[];
  readonly next?: string | null;
  readonly problem?: api.Problem;
}

/** The lists of all services, as one. */
export interface Merged {
  /** By deadline; no service has anything before the last of them that was not read yet. */
  readonly items: readonly WorkItem[];
  readonly more: boolean;
  /** Which services did not answer, and why. */
  readonly silent: readonly { readonly service: Service; readonly problem: api.Problem }[];
  readonly parts: readonly Part[];
}

const PAGE = '50';
/** After every date. */
const NO_DAY = '~';

const day = (item: WorkItem) => item.dueDate ?? NO_DAY;

async function read(part: Part, signal?: AbortSignal): Promise<Part> {
  try {
    const page = await api.get<api.Page<WorkItem>>(
      `/${part.service}/v1/work`,
      { limit: PAGE, cursor: part.next ?? undefined },
      signal,
    );
    return { service: part.service, items: [...part.items, ...page.items], next: page.next };
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    return { ...part, problem: api.asProblem(cause) };
  }
}

/** The first page of each service. */
export async function begin(signal: AbortSignal): Promise<Merged> {
  return merged(
    await Promise.all(SERVICES.map((service) => read({ service, items: [] }, signal))),
  );
}

/** One page more of those services whose rows come next. */
export async function further(known: Merged): Promise<Merged> {
  const end = horizon(known.parts);
  return merged(
    await Promise.all(
      known.parts.map((part) => (part.next && last(part) === end ? read(part) : part)),
    ),
  );
}

function merged(parts: readonly Part[]): Merged {
  const end = horizon(parts);
  const items = parts
    .flatMap((part) => part.items)
    .filter((item) => end === undefined || day(item) <= end)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  return {
    items,
    more: end !== undefined,
    silent: parts.flatMap(({ service, problem }) => (problem ? [{ service, problem }] : [])),
    parts,
  };
}

const last = (part: Part) => (part.items.length ? day(part.items.at(-1)!) : '');

/** The day up to which all services were read; undefined when all were read to their ends. */
function horizon(parts: readonly Part[]): string | undefined {
  return parts
    .filter((part) => part.next && !part.problem)
    .map(last)
    .sort()[0];
}

const EVERY = 60_000;

let counted: WorkCount | undefined;
let running: Promise<void> | undefined;

/** How much there is to do, of the services that answered; undefined before any did. */
export const workCount = () => counted;

/** Counts anew, and tells the menu. */
export function recount(): Promise<void> {
  running ??= count().finally(() => (running = undefined));
  return running;
}

async function count(): Promise<void> {
  const before = counted;
  const answers = session()
    ? await Promise.all(
        SERVICES.map((service) =>
          api.get<WorkCount>(`/${service}/v1/work/count`).catch(() => undefined),
        ),
      )
    : [];
  const known = answers.filter((answer) => answer !== undefined);
  counted = known.length
    ? {
        open: known.reduce((sum, one) => sum + one.open, 0),
        late: known.reduce((sum, one) => sum + one.late, 0),
        asOf: known[0].asOf,
      }
    : undefined;
  if (counted) {
    observe(counted.asOf);
  }
  if (before?.open !== counted?.open || before?.late !== counted?.late) {
    window.dispatchEvent(new Event('gp-badges'));
  }
}

let watching = false;

/** Keeps counting while somebody looks at the page, and after each act. */
export function watch(): void {
  if (watching) {
    return;
  }
  watching = true;
  const look = () => document.visibilityState === 'visible' && void recount();
  setInterval(look, EVERY);
  document.addEventListener('visibilitychange', look);
  for (const event of ['gp-acted', 'gp-session', 'gp-clock-moved', POSTED]) {
    window.addEventListener(event, look);
  }
  look();
}

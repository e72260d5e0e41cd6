import * as api from '../core/api';
import { SERVICES, type Service } from '../core/document';

/** What may be parked in a service, by the last part of its address. */
export const KINDS = ['dead-letters', 'unsent', 'parked-work'] as const;
export type Kind = (typeof KINDS)[number];

/** How a record of each kind is tried again. */
const RETRY: Readonly<Record<Kind, string>> = {
  'dead-letters': 'replay',
  unsent: 'retry',
  'parked-work': 'replay',
};

/** A record that is held back: a message, an event, or a row that is due. */
export interface Parked {
  id: string;
  cause: string;
  reason?: string;
  topic?: string;
  key?: string;
  type?: string | null;
  data?: string;
  attributes?: unknown;
  awaits?: string | null;
  state?: string;
  parkedAt?: string;
  movedAt?: string;
  work?: string;
  rowId?: string;
  since?: string;
  tries?: number;
  nextTry?: string;
}

/** The records of one kind in one service. */
export interface Shelf {
  readonly service: Service;
  readonly kind: Kind;
  readonly items: readonly Parked[];
  readonly next?: string | null;
}

/** All that is parked, of every service; what is empty is left out. */
export async function parked(signal?: AbortSignal): Promise<Shelf[]> {
  const all = SERVICES.flatMap((service) => KINDS.map((kind) => [service, kind] as const));
  const shelves = await Promise.all(all.map(([service, kind]) => shelf(service, kind, signal)));
  return shelves.filter(({ items }) => items.length > 0);
}

export async function shelf(
  service: Service,
  kind: Kind,
  signal?: AbortSignal,
  cursor?: string,
): Promise<Shelf> {
  const page = await api.get<api.Page<Parked>>(
    `/${service}/v1/${kind}`,
    { limit: '50', cursor },
    signal,
  );
  return { service, kind, items: page.items, next: page.next };
}

/** Tries a record again; what is still wrong with it, or null when it is done. */
export async function retry({ service, kind }: Shelf, one: Parked): Promise<string | null> {
  const response = await api.sent(`/${service}/v1/${kind}/${one.id}/${RETRY[kind]}`, {
    method: 'POST',
  });
  if (response.status === 204) {
    return null;
  }
  const now = (await response.json()) as Parked;
  return kind === 'parked-work' || now.state === 'PARKED' ? (now.reason ?? now.cause) : null;
}

/** Gives a record up for good. */
export const discard = ({ service, kind }: Shelf, one: Parked, reason: string) =>
  api.sent(`/${service}/v1/${kind}/${one.id}/discard`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ reason }),
  });

import type { PublicCertificate, PublicCylinder, PublicUnit } from '../app/api/equipment';
import type { PublicListing, TermView, TicketView } from '../app/api/hazard';
import type { PublicDraw } from '../app/api/inspection';
import { get, send, sent, type Page } from '../app/core/api';

export type { PublicCertificate, PublicCylinder, PublicDraw, PublicListing, PublicUnit };
/** How a complaint stands, as the holder of its ticket may know. */
export type Ticket = TicketView;
export type Term = TermView;

export interface Complaint {
  kind: string;
  regionCode: string;
  place: string;
  description: string;
  equipmentNo?: string;
  foundOn?: string;
  /** Absent: sent anonymously. */
  realName?: { name: string; phone: string; idNumber?: string };
}

/**
 * Sends a complaint; the answer holds the ticket code, which is never shown again.
 *
 * @param key the same form under the same key has the same ticket
 */
export const complain = (complaint: Complaint, key: string) =>
  send<Ticket>('/hazard/v1/public/complaints', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(complaint),
  });

export const ticket = (code: string) =>
  get<Ticket>(`/hazard/v1/public/complaints/${encodeURIComponent(code)}`);

export const unit = (no: string) => get<PublicUnit>('/equipment/v1/public/units', { no });

/** The cylinder that bears a code. */
export const cylinder = (code: string) =>
  get<PublicCylinder>('/equipment/v1/public/cylinders', { code });

/** The certificate for cylinders with a number. */
export const certificate = (no: string) =>
  get<PublicCertificate>('/equipment/v1/public/cylinder-certificates', { no });

/** What is listed in a territory, or everywhere. */
export const listings = (code: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<PublicListing>>(
    '/hazard/v1/public/listings',
    { region: code || undefined, cursor, limit: '50' },
    signal,
  );

/** Draws that were announced, without their results. */
export const draws = () => get<Page<PublicDraw>>('/inspection/v1/public/draws', { limit: '100' });

export const draw = (id: string) =>
  get<PublicDraw>(`/inspection/v1/public/draws/${encodeURIComponent(id)}`);

/** The file of the pool of a draw. */
export const pool = async (file: string) =>
  (await sent(file, { headers: { Accept: 'text/tab-separated-values' } })).arrayBuffer();

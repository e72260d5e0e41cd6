import { get, send, type Page } from '../app/core/api';

/** Why a date is the day it is, as the platform reckoned it. */
export interface Explanation {
  textZh: string;
  textEn: string;
  source?: string | null;
}

export interface Term {
  term: string;
  dueDate: string;
  explanation: Explanation;
}

/** How a complaint stands, as the holder of its ticket may know. */
export interface Ticket {
  /** The code itself: only in the answer to the form. */
  ticket?: string | null;
  kind: string;
  state: string;
  receivedAt: string;
  contactBy?: string | null;
  decidedAt?: string | null;
  declined?: string | null;
  checkedAt?: string | null;
  upheld?: boolean | null;
  checkExtended: boolean;
  answeredAt?: string | null;
  result?: string | null;
  terms: Term[];
}

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

/** A hazard listed for supervision, as everybody may read of it. */
export interface PublicListing {
  no: string;
  level: string;
  authorityRegion: string;
  hazardNo: string;
  titleZh: string;
  titleEn: string;
  /** County of the hazard. */
  regionCode: string;
  /** Who has to rectify, as the notice names it. */
  responsibleUnit: string;
  since: string;
  dueDate: string;
  state: string;
  publishedIn: string;
  publishedOn: string;
  delistedOn?: string | null;
  demonstration: boolean;
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

/** A unit as everybody may know it by its number. */
export interface PublicUnit {
  equipmentNo: string;
  variety: string;
  varietyZh: string;
  varietyEn: string;
  /** County where it is registered. */
  regionCode: string;
  regState: string;
  useState: string;
  inspState: string;
  lastInspectedOn?: string | null;
  nextInspectionDate?: string | null;
  demonstration: boolean;
}

export const unit = (no: string) => get<PublicUnit>('/equipment/v1/public/units', { no });

/** What is listed in a territory, or everywhere. */
export const listings = (code: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<PublicListing>>(
    '/hazard/v1/public/listings',
    { region: code || undefined, cursor, limit: '50' },
    signal,
  );

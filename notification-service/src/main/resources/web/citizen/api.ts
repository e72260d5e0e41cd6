import { get, send, type Page, type Region, type RegionName } from '../app/api';

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
  /** Code of the enterprise, masked but for its end. */
  enterprise: string;
  since: string;
  dueDate: string;
  state: string;
  publishedIn: string;
  publishedOn: string;
  delistedOn?: string | null;
  demonstration: boolean;
}

export const provinces = (signal?: AbortSignal) =>
  get<{ items: RegionName[] }>('/notification/v1/public/regions', {}, signal);

export const region = (code: string, signal?: AbortSignal) =>
  get<Region>(`/notification/v1/public/regions/${encodeURIComponent(code)}`, {}, signal);

const names = new Map<string, Promise<string>>();

/** The full name of a region, asked for once; its code while nobody can say. */
export function regionName(code: string): Promise<string> {
  const known =
    names.get(code) ??
    region(code).then(
      (found) => found.fullName,
      () => {
        names.delete(code);
        return code;
      },
    );
  names.set(code, known);
  return known;
}

/** Of this page: what is sent again because the line broke is known again by it. */
const pageKey = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('');

/** Sends a complaint; the answer holds the ticket code, which is never shown again. */
export const complain = (complaint: Complaint) =>
  send<Ticket>('/hazard/v1/public/complaints', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': pageKey },
    body: JSON.stringify(complaint),
  });

export const ticket = (code: string) =>
  get<Ticket>(`/hazard/v1/public/complaints/${encodeURIComponent(code)}`);

/** What is listed in a territory, or everywhere. */
export const listings = (code: string, cursor?: string, signal?: AbortSignal) =>
  get<Page<PublicListing>>(
    '/hazard/v1/public/listings',
    { region: code || undefined, cursor, limit: '50' },
    signal,
  );

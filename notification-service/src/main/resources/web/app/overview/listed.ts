import * as api from '../core/api';
import { cases as casesOf } from '../escalation/case';
import type { ListingView } from '../api/hazard';
import type { CaseView } from '../api/notification';

/** A listed hazard with what other services know of it. */
export interface Listed extends ListingView {
  escalation?: CaseView;
}

export interface ListedHazards {
  items: Listed[];
  next: string | null;
  /** Why the ladder of authorities could not be read; the list is shown without it. */
  casesProblem?: api.Problem;
}

const CASE_PAGES = 5;

const listingsOf = (region: string, cursor?: string, signal?: AbortSignal) =>
  api.get<api.Page<ListingView>>('/hazard/v1/listings', { region, cursor, limit: '50' }, signal);

/** The listed hazards of a territory, the first `pages` pages of them, the nearest due date first. */
export async function listedHazards(
  region: string,
  pages: number,
  signal: AbortSignal,
): Promise<ListedHazards> {
  const listings: ListingView[] = [];
  let next: string | null | undefined;
  for (let page = 0; page < pages && next !== null; page++) {
    const read = await listingsOf(region, next, signal);
    listings.push(...read.items);
    next = read.next ?? null;
  }
  const { cases, problem } = await escalationsOf(listings, region, signal);
  const byDueDate = listings.sort((a, b) => a.dueDate.localeCompare(b.dueDate));
  const items = byDueDate.map((listing) => ({
    ...listing,
    escalation: cases.find((known) => known.hazardId === listing.hazardId),
  }));
  return { items, next: next ?? null, casesProblem: problem };
}

/** The newest case of each listed hazard, as far back as a few pages of cases reach. */
async function escalationsOf(listings: ListingView[], region: string, signal: AbortSignal) {
  const wanted = new Set(listings.map((listing) => listing.hazardId));
  const cases: CaseView[] = [];
  let next: string | null | undefined;
  try {
    for (let page = 0; page < CASE_PAGES && wanted.size && next !== null; page++) {
      const read = await casesOf(region, next, signal);
      cases.push(...read.items);
      read.items.forEach((known) => wanted.delete(known.hazardId));
      next = read.next ?? null;
    }
    return { cases };
  } catch (cause) {
    if (cause instanceof api.Problem) {
      return { cases, problem: cause };
    }
    throw cause;
  }
}

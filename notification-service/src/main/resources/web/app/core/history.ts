import type { HistoryEntry } from '../api/hazard';
import * as api from './api';

/** The dossier that an act is done to, by the act's address. */
export const dossierOf = (address: string) => address.replace(/\/[^/]*$/, '');

/** What was done to a dossier after a version of it. */
export async function doneSince(dossier: string, tag: string): Promise<readonly HistoryEntry[]> {
  const known = tag.replace(/\D/g, '');
  const cursor = btoa(known).replace(/=+$/, '');
  return (await api.get<api.Page<HistoryEntry>>(`${dossier}/history`, { cursor })).items;
}

const PLATFORM = 'system';

/**
 * The version that an act left which was done at this one: after all that it did, which bears one
 * instant, and what the platform did next. What another person did is not passed over.
 */
export async function versionAfter(address: string, tag: string): Promise<string> {
  const done = await doneSince(dossierOf(address), tag);
  const others = done.findIndex(({ at, actor }) => at !== done[0].at && actor !== PLATFORM);
  const own = (others < 0 ? done : done.slice(0, others)).at(-1);
  return own ? `"${own.sequence}"` : tag;
}

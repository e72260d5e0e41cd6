import { get } from '../app/core/api';

/** A region of the country by its names. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** With those above it. */
  readonly fullName: string;
}

interface Parent extends Place {
  readonly children: readonly { readonly code: string; readonly name: string }[];
}

const REGIONS = '/notification/v1/public/regions';

/** The places that somebody may mean, the likeliest first; without a text the provinces. */
export const find = async (text: string, within?: string, signal?: AbortSignal) =>
  (await get<{ items: Place[] }>(REGIONS, { text, within }, signal)).items;

/** A place, and those directly below it. */
export async function place(code: string, signal?: AbortSignal) {
  const found = await get<Parent>(`${REGIONS}/${encodeURIComponent(code)}`, {}, signal);
  const joint = /^\p{Script=Han}/u.test(found.fullName) ? '' : ' / ';
  const below: Place[] = found.children.map((child) => ({
    ...child,
    fullName: found.fullName + joint + child.name,
  }));
  return { ...found, below };
}

const names = new Map<string, Promise<string>>();

/** The full name of a region, asked for once; its code while nobody can say. */
export function placeName(code: string): Promise<string> {
  const known =
    names.get(code) ??
    place(code).then(
      (found) => found.fullName,
      () => {
        names.delete(code);
        return code;
      },
    );
  names.set(code, known);
  return known;
}

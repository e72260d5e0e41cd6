/** A thing that the platform knows and a form asks for by its id, number or code. */
export interface Found {
  readonly value: string;
  readonly label: string;
}

/** Where a form finds what can be filled in. A capability says it once for its own things. */
export interface Lookup {
  /** Address of a list. */
  readonly path: string;
  readonly always?: Readonly<Record<string, string>>;
  /** Parameter that searches it; absent: the list is short and is asked for once. */
  readonly search?: string;
  readonly found: (row: any) => Found;
}

const lookups = new Map<string, Lookup>();

/** Says where values of properties of this name are found. */
export function lookup(property: string, where: Lookup): void {
  lookups.set(property, where);
}

/** The first of what a lookup finds, whatever is searched: what is taken along. */
export const WHOLE = '200';

export const allLookups = (): readonly Lookup[] => [...lookups.values()];

export const lookupOf = (property: string): Lookup | undefined => lookups.get(property);

import type { ApiDocument } from '../core/document';

/** A column of a list: its name, and what stands in it. */
export interface Column<T> {
  /** Name of the property that it shows, from which the column's own name comes; or that name. */
  readonly label: string | (() => string);
  readonly cell: (row: T, document: ApiDocument) => unknown;
}

/** A list of the API as a page shows it. A capability says what is its own, and no more. */
export interface List<T> {
  /** Address of the list. */
  readonly path: string;
  /** What a person chooses by, of the parameters that the list takes, in their order. */
  readonly filters: readonly string[];
  /** A name alone is a property of the row, shown as it is. The first column leads to the row's file. */
  readonly columns: readonly (Column<T> | (keyof T & string))[];
  /** Place of the row's file; none when it has none. */
  readonly file?: (row: T) => string;
  /** What is always asked for, beside what a person chooses. */
  readonly always?: Readonly<Record<string, string>>;
  /** Address of the same list as CSV. */
  readonly csv?: string;
  /** Whether the API opens a new one where the list is; or what that is called. */
  readonly opens?: boolean | (() => string);
  /** Version of the dossier that the list is a part of, which what is opened in it changes. */
  readonly tag?: string | null;
}

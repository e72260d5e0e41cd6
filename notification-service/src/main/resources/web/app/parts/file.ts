import type { ApiDocument } from '../core/document';

/** A dossier as it was read. */
export interface Read<T> {
  readonly value: T;
  readonly tag: string | null;
  readonly document: ApiDocument;
  /** Address of the dossier. */
  readonly path: string;
}

/** A part of a file that is looked at by itself. */
export interface Tab<T> {
  readonly key: string;
  readonly title: () => string;
  /** Whether it is for who looks at the file; absent: for everybody who may. */
  readonly open?: (file: Read<T>) => boolean;
  readonly render: (file: Read<T>) => unknown;
}

/** A file of the API as a page shows it. A capability says what is its own, and no more. */
export interface File<T> {
  /** Address of the list that it belongs to; the file's own is below it. */
  readonly path: string;
  /** Place of the list. */
  readonly back: string;
  /** What it is called. */
  readonly name: (file: Read<T>) => unknown;
  /** What stands under the name: states, dates, links. */
  readonly head?: (file: Read<T>) => unknown;
  /** Its own parts, before those that every dossier has. */
  readonly tabs?: readonly Tab<T>[];
  /** Properties that the record does not show, for the head does. */
  readonly without?: readonly string[];
  /** Which of acts, papers and history the API has of it; absent: all. */
  readonly has?: readonly ('acts' | 'papers' | 'history')[];
}

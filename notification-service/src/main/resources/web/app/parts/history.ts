import { humanized, type ApiDocument } from '../core/document';

/** A step of a dossier's history. */
export interface Entry {
  readonly sequence: number;
  readonly act: string;
  readonly actor: string;
  readonly person?: string | null;
  readonly capacity?: string | null;
  readonly organization?: string | null;
  readonly reason?: string | null;
  readonly at: string;
  readonly says?: Record<string, unknown> | null;
  readonly files: readonly string[];
}


/** What a deed is called, as the service's document names it. */
export function actName(document: ApiDocument, act: string, path: string): string {
  return document.deed(act, path) ?? humanized(act.toLowerCase().replace(/[_-]/g, ' '));
}

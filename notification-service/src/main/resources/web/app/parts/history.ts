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

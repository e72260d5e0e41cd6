/**
 * What somebody began to write. It outlives a reload and a new sign-in in this tab, and nothing
 * else; the key makes a second attempt the same request for the platform.
 */
export interface Draft {
  readonly value: unknown;
  readonly key: string;
  /** Number of the kept post that it corrects. */
  readonly post?: number;
}

const PREFIX = 'guapai.draft.';

export function draft(address: string): Draft {
  const kept = sessionStorage.getItem(PREFIX + address);
  return kept ? (JSON.parse(kept) as Draft) : { value: undefined, key: crypto.randomUUID() };
}

export function keepDraft(address: string, kept: Draft): void {
  sessionStorage.setItem(PREFIX + address, JSON.stringify(kept));
}

export function dropDraft(address: string): void {
  sessionStorage.removeItem(PREFIX + address);
}

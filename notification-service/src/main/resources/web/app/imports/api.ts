import * as api from '../core/api';
import type { ImportJobView, Preview } from '../api/equipment';

/** Where files are taken in: each service takes in what it owns. */
export interface Door {
  /** Address of its imports. */
  readonly at: string;
  /** Path of its pages. */
  readonly page: string;
  /** Whether a file may be a whole register, and a whole register may be taken out. */
  readonly whole: boolean;
}

export const REGISTER: Door = { at: '/equipment/v1/imports', page: '/imports', whole: true };
export const HAZARDS: Door = { at: '/hazard/v1/imports', page: '/hazard-imports', whole: false };

/** What somebody says of a file; the rest is found. */
export interface Says {
  encoding?: string;
  delimiter?: string;
  headerLine?: string;
}

/** A file as it would be read: by a profile, or with what somebody says of it. */
export function preview(
  door: Door,
  file: File,
  says: Says & { profile?: string },
  signal?: AbortSignal,
): Promise<Preview> {
  const { profile, ...query } = says;
  return api.send(api.address(`${door.at}/preview`, query), {
    method: 'POST',
    body: form(file, profile),
    signal,
  });
}

/** How a file is imported: only tried, or as the whole register of its source. */
export interface How {
  dryRun: boolean;
  complete: boolean;
}

/** Begins an import; the key makes a second attempt the same one. */
export const begin = (door: Door, file: File, profile: string, key: string, how: How) =>
  api.send<ImportJobView>(
    api.address(door.at, {
      dryRun: how.dryRun ? 'true' : undefined,
      complete: how.complete ? 'true' : undefined,
    }),
    {
      method: 'POST',
      headers: { 'Idempotency-Key': key },
      body: form(file, profile),
    },
  );

/** Decides whether the units vanish that a whole register has no more. */
export const decide = (id: string, confirmed: boolean) =>
  api.send<ImportJobView>(`${REGISTER.at}/${id}/vanishing`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ confirmed }),
  });

function form(file: File, profile: string | undefined): FormData {
  const parts = new FormData();
  parts.set('file', file);
  if (profile) {
    parts.set('profile', profile);
  }
  return parts;
}

/** Gives a file to the person. */
export function save(content: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(content),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

/** How far an import is, which the page says in words. */
export const stateOf = (job: ImportJobView) =>
  `state.${job.state as 'QUEUED' | 'RUNNING' | 'TO_CONFIRM' | 'COMPLETED' | 'FAILED'}` as const;

const TONES: Readonly<Record<string, string>> = {
  FAILED: 'severe',
  TO_CONFIRM: 'warning',
  COMPLETED: 'good',
};

/** How the page shows it. */
export const toneOf = (job: ImportJobView) => TONES[job.state] ?? '';

import * as api from './api';
import { session } from './auth';
import { all, one, put, remove } from './device';
import type { Uploaded } from './files';
import { dossierOf } from './history';

/** A file that waits on this device for the post that names it. */
export interface KeptFile {
  readonly id: string;
  readonly owner: string;
  /** Where it is uploaded to. */
  readonly address: string;
  /** What is said beside it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly file: File;
  /** Makes a second upload the same one. */
  readonly key: string;
  readonly at: string;
}

const PREFIX = 'kept:';
const A_WEEK = 7 * 86_400_000;

/** Whether what stands in a form for a file stands for one that is on this device yet. */
export const isKept = (id: string) => id.startsWith(PREFIX);

/** Keeps a file, and says what stands for it in a form until it is uploaded. */
export async function keepFile(
  address: string,
  file: File,
  key: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const owner = session()?.subject;
  if (!owner) {
    throw new api.Problem(0, 'network');
  }
  const id = `${PREFIX}${crypto.randomUUID()}`;
  const at = new Date().toISOString();
  await put('files', { id, owner, address, fields, file, key, at } satisfies KeptFile);
  return id;
}

/** What is posted: by which act, for which version of the dossier, saying what. */
export interface Posting {
  readonly address: string;
  readonly tag: string | null;
  readonly body: unknown;
}

/**
 * The same when its files were uploaded: it names them by their ids. A file that is attached to the
 * dossier counts there as something done to it, so the version that is meant is so much later.
 *
 * @param beside headers of the uploads
 */
export async function uploaded<T extends Posting>(
  posting: T,
  beside: Readonly<Record<string, string>> = {},
): Promise<T> {
  const ids = new Map<string, string>();
  let { tag } = posting;
  for (const id of named(posting.body)) {
    const kept = ids.has(id) ? undefined : await one<KeptFile>('files', id);
    if (kept) {
      ids.set(id, (await uploadOf(kept, beside)).id);
      tag = kept.address === filesOf(posting.address) ? later(tag) : tag;
    }
  }
  return ids.size ? { ...posting, tag, body: renamed(posting.body, ids) } : posting;
}

/** The version after one more deed. */
export const later = (tag: string | null) =>
  tag && tag.replace(/\d+/, (version) => String(Number(version) + 1));

/** Where the files of the dossier of an act are. */
export const filesOf = (address: string) => `${dossierOf(address)}/files`;

function renamed(body: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof body === 'string') {
    return ids.get(body) ?? body;
  }
  if (Array.isArray(body)) {
    return body.map((entry) => renamed(entry, ids));
  }
  return body !== null && typeof body === 'object'
    ? Object.fromEntries(Object.entries(body).map(([name, part]) => [name, renamed(part, ids)]))
    : body;
}

/** Forgets the files that something written names. */
export async function forgetFiles(body: unknown): Promise<void> {
  await Promise.all(named(body).map((id) => remove('files', id)));
}

/** Forgets the files that nothing names any more: of forms that were given up. */
export async function forgetStrayFiles(bodies: readonly unknown[]): Promise<void> {
  const wanted = new Set(bodies.flatMap(named));
  const stray = (await all<KeptFile>('files')).filter(
    ({ id, at }) => !wanted.has(id) && Date.now() - Date.parse(at) > A_WEEK,
  );
  await Promise.all(stray.map(({ id }) => remove('files', id)));
}

function named(body: unknown): string[] {
  if (typeof body === 'string') {
    return isKept(body) ? [body] : [];
  }
  return body !== null && typeof body === 'object' ? Object.values(body).flatMap(named) : [];
}

function uploadOf(
  { address, fields, file, key }: KeptFile,
  beside: Readonly<Record<string, string>>,
): Promise<Pick<Uploaded, 'id'>> {
  const parts = new FormData();
  Object.entries(fields).forEach(([name, value]) => parts.set(name, value));
  parts.set('file', file);
  const headers = { 'Idempotency-Key': key, ...beside };
  return api.send(address, { method: 'POST', headers, body: parts });
}

import { Problem } from './api';
import { session } from './auth';
import { all, one, put, remove } from './device';
import { dossierOf } from './history';
import { forgetFiles } from './kept-files';
import { platformNow } from './time';

/**
 * `waiting` for the network; `held` while it is corrected; `sent`; in `conflict` with what others
 * did meanwhile, or `refused`: then somebody has to look at it, and nothing sends it by itself.
 */
export type State = 'waiting' | 'held' | 'sent' | 'conflict' | 'refused';

/** A form that was sent without a network. It is posted later, once, as who wrote it. */
export interface KeptPost {
  /** Counts them, so that they are sent in their order. */
  readonly id: number;
  /** Made when the form was filled in: however often it is sent, it is one request. */
  readonly key: string;
  /** Account of who wrote it. */
  readonly owner: string;
  readonly capacity?: string;
  readonly address: string;
  readonly name: string;
  /** What the dossier is called; absent when it opens one. */
  readonly about?: string;
  /** What was written; forgotten when it was sent. */
  readonly body: unknown;
  /** Version of the dossier that it was written for; null when it opens one. */
  readonly tag: string | null;
  /** Number of the one about the same dossier that was written before it, and goes before it. */
  readonly follows?: number;
  /** Where on the desk it was written. */
  readonly place: string;
  /** By the platform's clock, as far as this device knows it. */
  readonly madeAt: string;
  readonly state: State;
  /** What the platform answered last; absent when nothing came. */
  readonly problem?: Pick<Problem, 'status' | 'title' | 'detail'>;
  readonly sentAt?: string;
}

export type Written = Pick<KeptPost, 'key' | 'address' | 'name' | 'about' | 'body' | 'tag' | 'place'>;

/** Tells that a kept post is there, or became another. */
export const POSTS = 'gp-posts';

/** One at a time, whatever tabs are open. */
const LOCK = 'guapai.posts';

let unsent: readonly KeptPost[] = [];

/** How many of who is signed in were not sent. */
export const unsentPosts = () => unsent.length;

/** Whether one of them waits to be sent. */
export const somethingWaits = () => unsent.some(({ state }) => state === 'waiting');

/** Those of them that are acts on a dossier. */
export const unsentOf = (dossier: string) =>
  unsent.filter(({ address, tag }) => tag !== null && address.startsWith(`${dossier}/`));

/** All on this device, the oldest first; those of others too. */
export const keptPosts = () => all<KeptPost>('posts');

/**
 * Keeps a form that could not be sent; returns its number.
 *
 * @param instead number of the one that it corrects, and whose place it takes
 */
export async function keepPost(written: Written, instead?: number): Promise<number> {
  const known = session();
  if (!known?.subject) {
    throw new Problem(0, 'network');
  }
  const posts = await keptPosts();
  const before = posts.find(({ id }) => id === instead);
  const earlier = posts.filter(
    ({ owner, state, tag, address }) =>
      owner === known.subject &&
      state !== 'sent' &&
      tag !== null &&
      dossierOf(address) === dossierOf(written.address),
  );
  const id = await put('posts', {
    ...(before ? { id: before.id } : {}),
    ...written,
    follows: before ? before.follows : written.tag === null ? undefined : earlier.at(-1)?.id,
    owner: known.subject,
    capacity: known.capacity ?? known.capacities?.find(({ chosen }) => chosen)?.name,
    madeAt: platformNow(),
    state: 'waiting',
  } satisfies Omit<KeptPost, 'id'> & { id?: number });
  await changed();
  // The browser does not clear away what somebody still has to send.
  void navigator.storage?.persist?.();
  return id as number;
}

/** Nothing sends it until somebody does: it is being corrected. */
export const holdPost = (id: number) => change(id, { state: 'held' });

/** It was sent after all, by its form. */
export const settlePost = (id: number, tag: string | null) =>
  change(id, { state: 'sent', tag, body: undefined, problem: undefined, sentAt: platformNow() });

/** Gives it up, with the files that it names. */
export async function dropPost(id: number): Promise<void> {
  await alone(async () => {
    const post = await one<KeptPost>('posts', id);
    await remove('posts', id);
    await forgetFiles(post?.body);
  });
  await changed();
}

/** Makes another of one that was not sent yet. */
export async function change(id: number, changes: Partial<KeptPost>): Promise<void> {
  await alone(async () => {
    const post = await one<KeptPost>('posts', id);
    if (post && post.state !== 'sent') {
      await put('posts', { ...post, ...changes });
    }
  });
  await changed();
}

/** While nothing else is done to any of them, in any tab. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request(LOCK, work) : work();
}

/** Reads them again, and tells. */
export async function changed(): Promise<void> {
  const posts = await keptPosts().catch(() => [] as KeptPost[]);
  const me = session()?.subject;
  const before = unsent.length;
  unsent = posts.filter(({ owner, state }) => owner === me && state !== 'sent');
  window.dispatchEvent(new Event(POSTS));
  if (before !== unsent.length) {
    window.dispatchEvent(new Event('gp-badges'));
  }
}

import * as api from './api';
import { session } from './auth';
import { all, one, put, remove } from './device';
import { forgetFiles, forgetStrayFiles, uploaded } from './kept-files';
import { away, NETWORK } from './network';
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
  /** Where on the desk it was written. */
  readonly place: string;
  /** By the platform's clock, as far as this device knows it. */
  readonly madeAt: string;
  readonly state: State;
  /** What the platform answered last; absent when nothing came. */
  readonly problem?: Pick<api.Problem, 'status' | 'title' | 'detail'>;
  readonly sentAt?: string;
}

export type Written = Pick<KeptPost, 'key' | 'address' | 'name' | 'about' | 'body' | 'tag' | 'place'>;

/** Tells that a kept post is there, or became another. */
export const POSTS = 'gp-posts';
/** Tells that one was done. */
export const POSTED = 'gp-posted';

const A_DAY = 86_400_000;
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 5 * 60_000;
/** One at a time, whatever tabs are open. */
const LOCK = 'guapai.posts';

let unsent: readonly KeptPost[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let wait = FIRST_WAIT;

/** How many of who is signed in were not sent. */
export const unsentPosts = () => unsent.length;

/** Those of them that are acts on a dossier. */
export const unsentOf = (dossier: string) =>
  unsent.filter(({ address, tag }) => tag !== null && address.startsWith(`${dossier}/`));

/** All on this device, the oldest first; those of others too. */
export const keptPosts = () => all<KeptPost>('posts');

/** Keeps a form that could not be sent; returns its number. */
export async function keepPost(written: Written): Promise<number> {
  const known = session();
  if (!known?.subject) {
    throw new api.Problem(0, 'network');
  }
  const id = await put('posts', {
    ...written,
    owner: known.subject,
    capacity: known.capacity ?? known.capacities?.find(({ chosen }) => chosen)?.name,
    madeAt: platformNow(),
    state: 'waiting',
  } satisfies Omit<KeptPost, 'id'>);
  await changed();
  again();
  // The browser does not clear away what somebody still has to send.
  void navigator.storage?.persist?.();
  return id as number;
}

/** Nothing sends it until somebody does: it is being corrected. */
export const holdPost = (id: number) => change(id, { state: 'held' });

/** Sends it now. */
export async function sendPost(id: number, tag?: string): Promise<void> {
  await change(id, { state: 'waiting', problem: undefined, ...(tag ? { tag } : {}) });
  await deliver();
}

/** Gives it up, with the files that it names, unless another form names them now. */
export async function dropPost(id: number, files = true): Promise<void> {
  await alone(async () => {
    const post = await one<KeptPost>('posts', id);
    await remove('posts', id);
    if (post && files) {
      await forgetFiles(post.body);
    }
  });
  await changed();
}

/** Sends what waits, in its order: at most one attempt for each, and none after the network went. */
export async function deliver(): Promise<void> {
  clearTimeout(timer);
  const tried = new Set<number>();
  const silent = new Set<string>();
  while (await alone(() => deliverNext(tried, silent))) {
    await changed();
  }
  await changed();
  if (unsent.length) {
    again();
  } else {
    wait = FIRST_WAIT;
  }
}

/** Whether there may be more to send. */
async function deliverNext(tried: Set<number>, silent: Set<string>): Promise<boolean> {
  const known = session();
  let next = (await keptPosts()).find(
    (post) =>
      post.owner === known?.subject &&
      post.state === 'waiting' &&
      !tried.has(post.id) &&
      !silent.has(fileOf(post)),
  );
  if (!next || !known || known.expiresAt <= Date.now()) {
    return false;
  }
  tried.add(next.id);
  try {
    const capacity: Record<string, string> = next.capacity ? { 'Guapai-Capacity': next.capacity } : {};
    const whole = await uploaded(next, capacity);
    if (whole !== next) {
      await put('posts', whole);
      await forgetFiles(next.body);
      next = whole;
    }
    const beside = { 'Made-At': next.madeAt, ...capacity };
    await api.post(next.address, next.body, next.key, next.tag, beside);
  } catch (cause) {
    return refused(next, api.asProblem(cause), silent);
  }
  const sentAt = platformNow();
  await put('posts', { ...next, body: undefined, state: 'sent', problem: undefined, sentAt });
  wait = FIRST_WAIT;
  window.dispatchEvent(new Event(POSTED));
  return true;
}

/** What the platform cannot answer now is tried again; what it refuses is shown. */
async function refused(post: KeptPost, problem: api.Problem, silent: Set<string>): Promise<boolean> {
  const { status, title, detail } = problem;
  if (status === 0 || status === 401) {
    return false;
  }
  const later = status >= 500 || status === 408 || status === 429;
  const state = later ? 'waiting' : status === 409 || status === 412 ? 'conflict' : 'refused';
  await put('posts', { ...post, state, problem: { status, title, detail } });
  if (later) {
    silent.add(fileOf(post));
  }
  return true;
}

/** The dossier of an act: what was written about it later waits behind it. */
const fileOf = ({ address, tag }: KeptPost) => (tag ? address.replace(/\/[^/]*$/, '') : address);

async function change(id: number, changes: Partial<KeptPost>): Promise<void> {
  await alone(async () => {
    const post = await one<KeptPost>('posts', id);
    if (post && post.state !== 'sent') {
      await put('posts', { ...post, ...changes });
    }
  });
  await changed();
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request(LOCK, work) : work();
}

async function changed(): Promise<void> {
  const posts = await keptPosts().catch(() => [] as KeptPost[]);
  const me = session()?.subject;
  const before = unsent.length;
  unsent = posts.filter(({ owner, state }) => owner === me && state !== 'sent');
  window.dispatchEvent(new Event(POSTS));
  if (before !== unsent.length) {
    window.dispatchEvent(new Event('gp-badges'));
  }
}

/** Tries again after a while, and after a longer one the next time. */
function again(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void deliver(), wait);
  wait = Math.min(2 * wait, LONGEST_WAIT);
}

let watching = false;

/** Sends what waits as soon as it can be: at the start, at a sign-in, when the network comes. */
export function watchPosts(): void {
  if (watching || !('indexedDB' in window)) {
    return;
  }
  watching = true;
  window.addEventListener('gp-session', () => void deliver());
  window.addEventListener(NETWORK, () => away() || void deliver());
  void clear().catch(() => undefined);
  void deliver().catch(() => undefined);
}

/** What was sent is shown for a day. */
async function clear(): Promise<void> {
  const posts = await keptPosts();
  const today = Date.parse(platformNow());
  const over = posts.filter(({ sentAt }) => sentAt && today - Date.parse(sentAt) > A_DAY);
  await Promise.all(over.map(({ id }) => remove('posts', id)));
  await forgetStrayFiles(posts.map(({ body }) => body));
}

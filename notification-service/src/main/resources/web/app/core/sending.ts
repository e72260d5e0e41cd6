import * as api from './api';
import { session } from './auth';
import { put, remove } from './device';
import { dossierOf, versionAfter } from './history';
import { forgetFiles, forgetStrayFiles, uploaded } from './kept-files';
import { away, NETWORK } from './network';
import { alone, change, changed, keptPosts, POSTS, somethingWaits, type KeptPost } from './posts';
import { platformNow } from './time';

/** Tells that a kept post was done. */
export const POSTED = 'gp-posted';

const A_DAY = 86_400_000;
const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 5 * 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let wait = FIRST_WAIT;

/** Sends it now. */
export async function sendPost(id: number, tag?: string): Promise<void> {
  await change(id, { state: 'waiting', problem: undefined, ...(tag ? { tag } : {}) });
  await deliver();
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
  wait = somethingWaits() ? Math.min(2 * wait, LONGEST_WAIT) : FIRST_WAIT;
}

/** Whether there may be more to send. */
async function deliverNext(tried: Set<number>, silent: Set<string>): Promise<boolean> {
  const known = session();
  const posts = await keptPosts();
  const stuck = new Set(posts.filter(({ state }) => state !== 'sent').map(({ id }) => id));
  let next = posts.find(
    (post) =>
      post.owner === known?.subject &&
      post.state === 'waiting' &&
      !tried.has(post.id) &&
      !silent.has(fileOf(post)) &&
      (post.follows === undefined || !stuck.has(post.follows)),
  );
  if (!next || !known || known.expiresAt <= Date.now()) {
    return false;
  }
  tried.add(next.id);
  try {
    const capacity: Record<string, string> = next.capacity ? { 'Guapai-Capacity': next.capacity } : {};
    next = await following(next, posts);
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

/** The same for the version that the one before it left; where that was given up, for its own. */
async function following(post: KeptPost, posts: readonly KeptPost[]): Promise<KeptPost> {
  const before = posts.find(({ id }) => id === post.follows);
  if (!before?.tag) {
    return { ...post, follows: undefined };
  }
  try {
    const tag = await versionAfter(before.address, before.tag);
    return { ...post, follows: undefined, tag };
  } catch (cause) {
    const { status } = api.asProblem(cause);
    if (status === 0 || status === 401 || status >= 500) {
      throw cause;
    }
    // Where nobody may read the history, the version that was written for is all there is.
    return { ...post, follows: undefined };
  }
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
const fileOf = ({ address, tag }: KeptPost) => (tag ? dossierOf(address) : address);

/** Tries again after a while, and after a longer one the next time. */
function again(): void {
  clearTimeout(timer);
  if (somethingWaits()) {
    timer = setTimeout(() => void deliver(), wait);
  }
}

let watching = false;

/** Sends what waits as soon as it can be: at the start, at a sign-in, when the network comes. */
export function watchPosts(): void {
  if (watching || !('indexedDB' in window)) {
    return;
  }
  watching = true;
  window.addEventListener(POSTS, again);
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

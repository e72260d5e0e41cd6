import { session } from './auth';
import { all, one, put, remove } from './device';
import { shownAsOf } from './network';
import { platformNow } from './time';

/** An answer of the platform as it was read: never the token that it was asked with. */
interface Kept {
  /** Whose it is, in which capacity, and the address. */
  readonly id: string;
  readonly owner: string;
  readonly at: string;
  readonly tag: string | null;
  readonly body: string;
}

/** What somebody read is personal data: it stays for a day on a device. */
const A_DAY = 86_400_000;
/** Documents of the services hold nobody's data; forms are made of them. */
const A_WEEK = 7 * A_DAY;
const EVERYBODY = '';
/** Characters of an answer that is too long to be kept. */
const LONGEST = 4_000_000;
const MOST = 600;

const isDocument = (target: string) => /^\/[a-z]+\/openapi\?/.test(target);
const isAnswer = (target: string) => /^\/[a-z]+\/v\d+\//.test(target);

/** Keeps what was read, unless the platform says that it must not be. */
export async function keepAnswer(target: string, response: Response) {
  const known = session();
  const owner = isDocument(target) ? EVERYBODY : isAnswer(target) ? known?.subject : undefined;
  const type = response.headers.get('Content-Type') ?? '';
  if (
    owner === undefined ||
    !type.includes('application/json') ||
    response.headers.get('Cache-Control')?.includes('no-store')
  ) {
    return;
  }
  try {
    const tag = response.headers.get('ETag');
    const body = await response.clone().text();
    // Whoever signed out meanwhile leaves nothing.
    if (body.length <= LONGEST && (owner === EVERYBODY || session()?.subject === owner)) {
      const id = idOf(owner, target);
      await put('answers', { id, owner, at: platformNow(), tag, body } satisfies Kept);
    }
  } catch {
    // A device that keeps nothing shows nothing later.
  }
}

/** What was read from an address before, and is not too old; undefined when nothing was. */
export async function keptAnswer(target: string): Promise<Response | undefined> {
  const owner = isDocument(target) ? EVERYBODY : session()?.subject;
  if (owner === undefined) {
    return undefined;
  }
  const kept = await one<Kept>('answers', idOf(owner, target)).catch(() => undefined);
  if (!kept || isOver(kept)) {
    return undefined;
  }
  if (owner !== EVERYBODY) {
    shownAsOf(kept.at);
  }
  return new Response(kept.body, {
    headers: { 'Content-Type': 'application/json', ...(kept.tag ? { ETag: kept.tag } : {}) },
  });
}

/** Forgets what is over and what others read; at the sign-out, all that somebody read. */
export async function forgetAnswers(but: string | undefined): Promise<void> {
  const kept = await all<Kept>('answers');
  const newest = kept
    .filter((answer) => !isOver(answer))
    .filter(({ owner }) => owner === EVERYBODY || owner === but)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST);
  const staying = new Set(newest.map(({ id }) => id));
  await Promise.all(
    kept.filter(({ id }) => !staying.has(id)).map(({ id }) => remove('answers', id)),
  );
}

const isOver = ({ owner, at }: Kept) =>
  Date.parse(platformNow()) - Date.parse(at) > (owner === EVERYBODY ? A_WEEK : A_DAY);

function idOf(owner: string, target: string): string {
  const capacity = owner === EVERYBODY ? '' : (session()?.capacity ?? '');
  return [owner, capacity, target].join('\n');
}

import type { WorkItem } from '../api/hazard';
import * as api from '../core/api';
import { documentOf, SERVICES } from '../core/document';
import { allLookups, WHOLE } from '../core/lookups';
import { pages } from '../core/pages';
import type { Session } from '../core/auth';

/** How much is taken along at most; a day has no more. */
const MOST = 100;
/** How many files are read at a time. */
const AT_ONCE = 4;

/** Parts of a file that its page asks for, as it asks for them. */
const PARTS = ['', '/acts', '/history?limit=200', '/papers'];

/**
 * Reads what the work list leads to, so that it is on this device when there is no network: the
 * files, what can be done to them, the forms with what they suggest, and the scripts of the pages.
 *
 * @param told how many files were read, of how many
 * @return how many could not be read
 */
export async function takeAlong(
  items: readonly WorkItem[],
  session: Session,
  told: (read: number, of: number) => void,
): Promise<number> {
  const files = [...new Set(items.map(({ dossiers, id }) => `${dossiers}/${id}`))].slice(0, MOST);
  const scripts = pages().filter((page) => page.open?.(session) ?? true);
  await Promise.allSettled([
    ...SERVICES.map((service) => documentOf(service)),
    ...scripts.map((page) => page.load?.()),
    ...allLookups().map(({ path, always }) => api.get(path, { ...always, limit: WHOLE })),
  ]);
  let read = 0;
  let failed = 0;
  const left = [...files];
  const reader = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      failed += (await readFile(file)) ? 0 : 1;
      told(++read, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return failed;
}

/** Not every file has every part: it is there when it is itself. */
async function readFile(file: string): Promise<boolean> {
  const [itself] = await Promise.allSettled(PARTS.map((part) => api.get(`${file}${part}`)));
  return itself.status === 'fulfilled';
}

/**
 * What is kept on this device: posts that wait for the network, files that belong to them, and
 * answers that were read. Everything in it says whose it is.
 */
export type Shelf = 'posts' | 'files' | 'answers';

const NAME = 'guapai';
const VERSION = 1;

let opened: Promise<IDBDatabase> | undefined;

/** Everything of one kind, in the order in which it came or by its id. */
export const all = <T>(shelf: Shelf) => ask<T[]>(shelf, 'readonly', (kept) => kept.getAll());

export const one = <T>(shelf: Shelf, id: IDBValidKey) =>
  ask<T | undefined>(shelf, 'readonly', (kept) => kept.get(id));

/** Keeps a value under its own id, in place of what was there. */
export const put = (shelf: Shelf, value: unknown) =>
  ask<IDBValidKey>(shelf, 'readwrite', (kept) => kept.put(value));

export const remove = (shelf: Shelf, id: IDBValidKey) =>
  ask<undefined>(shelf, 'readwrite', (kept) => kept.delete(id));

async function ask<T>(
  shelf: Shelf,
  mode: IDBTransactionMode,
  asked: (kept: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const database = await (opened ??= open());
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode);
    const request = asked(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  const database = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('posts', { keyPath: 'id', autoIncrement: true });
      request.result.createObjectStore('files', { keyPath: 'id' });
      request.result.createObjectStore('answers', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.catch(() => (opened = undefined));
  return database;
}

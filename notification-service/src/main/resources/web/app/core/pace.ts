/** Applies a function to items in order, at most so many at a time. */
export async function limited<T, R>(
  items: readonly T[],
  atOnce: number,
  apply: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await apply(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}

/** Runs an action at once, then at most once per interval, the last time after the last call. */
export function throttled(interval: number, action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = () => {
    again = false;
    action();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) {
        run();
      }
    }, interval);
  };
  return () => {
    if (timer) {
      again = true;
    } else {
      run();
    }
  };
}

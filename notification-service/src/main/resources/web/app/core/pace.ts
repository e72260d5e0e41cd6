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

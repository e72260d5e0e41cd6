/** The script that keeps the desk's own scripts and styles, so that it opens without a network. */
const KEEPER = '/away.js';

/** Once somebody is here; a browser that cannot does without. */
export function keepShell(): void {
  if ('serviceWorker' in navigator) {
    window.addEventListener('load', () => {
      navigator.serviceWorker.register(KEEPER).catch(() => undefined);
    });
  }
}

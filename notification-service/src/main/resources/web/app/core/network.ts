/** Tells that the network went or came, or that something is shown as of an earlier time. */
export const NETWORK = 'gp-network';

let reached = true;
let oldest: string | undefined;

/** Whether there is no network, as far as is known: the device says so, or the last request did. */
export const away = () => !navigator.onLine || !reached;

/** Learns from a request whether the platform was reached. */
export function learn(now: boolean): void {
  if (now !== reached) {
    reached = now;
    tell();
  }
}

/** Of what this page shows from this device, when the oldest was read; undefined when all is new. */
export const asOf = () => oldest;

/** Something is shown that was read then. */
export function shownAsOf(instant: string): void {
  if (oldest === undefined || instant < oldest) {
    oldest = instant;
    tell();
  }
}

const tell = () => window.dispatchEvent(new Event(NETWORK));

window.addEventListener('online', () => {
  reached = true;
  tell();
});
window.addEventListener('offline', tell);
window.addEventListener('hashchange', () => {
  if (oldest !== undefined) {
    oldest = undefined;
    tell();
  }
});

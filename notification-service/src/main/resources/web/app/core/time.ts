import { away } from './network';

const ZONE = 'Asia/Shanghai';
const DAY = 86_400_000;
/** What the platform's time is off by from one answer to the next, when nobody moves it. */
const A_MOVE = 60_000;

/** Tells that the platform's time became known, or was moved: days left are others then. */
export const TIME = 'gp-time';

const REMEMBERED = 'guapai.clock';

/** How far the platform's clock is ahead of this device's, in milliseconds; unknown at first. */
let ahead: number | undefined;

/**
 * Learns the platform's time from the instant that a figure was counted at. The platform's clock may
 * be moved for a demonstration, so "days left" must never be counted from the device's own clock.
 */
export function observe(asOf: string): void {
  // Without a network it is a figure of before.
  if (away()) {
    return;
  }
  const before = ahead;
  ahead = Date.parse(asOf) - Date.now();
  localStorage.setItem(REMEMBERED, String(ahead));
  if (before === undefined || Math.abs(ahead - before) > A_MOVE) {
    window.dispatchEvent(new Event(TIME));
  }
}

/** Whether the platform's clock and this device's differ by more than a slow network explains. */
export function clockMoved(): boolean {
  return ahead !== undefined && Math.abs(ahead) > 5 * 60_000;
}

/** The platform's time; undefined until a figure has told it. */
export function now(): Date | undefined {
  return ahead === undefined ? undefined : new Date(Date.now() + ahead);
}

/** The instant now by the platform's clock, or by what this device knew of it last. */
export function platformNow(): string {
  const known = ahead ?? Number(localStorage.getItem(REMEMBERED) ?? 0);
  return new Date(Date.now() + known).toISOString();
}

/** Days from the platform's today to an ISO date; negative when it has passed. */
export function daysUntil(date: string): number | undefined {
  const today = now();
  return today && Math.round((Date.parse(date) - Date.parse(minute(today).slice(0, 10))) / DAY);
}

/** `2022-07-28 14:05` in Shanghai. */
export function minute(instant: string | Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((found) => found.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

/** An instant as a field for date and time shows it, in Shanghai: `2022-07-28T14:05`. */
export const inShanghai = (instant: string) => minute(instant).replace(' ', 'T');

/** What such a field says as an instant; undefined when it says nothing. */
export const toInstant = (local: string) => (local ? `${local}:00+08:00` : undefined);

/** The platform's today, once it is known; else the device's, in Shanghai. */
export const today = () => minute(now() ?? new Date()).slice(0, 10);

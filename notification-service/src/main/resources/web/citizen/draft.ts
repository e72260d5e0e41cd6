const KEPT = 'guapai.complaint';

/** What is never kept on the device: others may sit at it after. */
const CONFIDED = ['name', 'phone', 'idNumber'];

interface Draft {
  /** By which the platform knows a form again whose answer was lost. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly regionCode?: string;
}

/** What was written in this tab and not sent yet, or of which nobody knows whether it came. */
export function draft(): Draft {
  const kept = sessionStorage.getItem(KEPT);
  return kept ? (JSON.parse(kept) as Draft) : { key: random(), values: {} };
}

/** Keeps what the form holds, but who writes it. */
export function keep(form: HTMLFormElement, regionCode: string): void {
  const values: Record<string, string> = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && value && !CONFIDED.includes(name)) {
      values[name] = value;
    }
  });
  store({ key: draft().key, values, regionCode: regionCode || undefined });
}

/** The key of what is sent now; the same until the answer has come. */
export function key(): string {
  const known = draft();
  store(known);
  return known.key;
}

/** It was sent and answered. */
export function drop(): void {
  sessionStorage.removeItem(KEPT);
}

function store(known: Draft): void {
  sessionStorage.setItem(KEPT, JSON.stringify(known));
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

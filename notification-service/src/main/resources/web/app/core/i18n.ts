import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { texts } from './texts';

export type Language = 'zh-CN' | 'en';
export type TextKey = keyof typeof texts;

const REMEMBERED = 'guapai.language';
const changes = new EventTarget();
let current: Language = remembered() ?? preferred();
document.documentElement.lang = current;

export function language(): Language {
  return current;
}

/** Switches the whole page and remembers the choice on this device. */
export function choose(chosen: Language): void {
  current = chosen;
  localStorage.setItem(REMEMBERED, chosen);
  document.documentElement.lang = chosen;
  changes.dispatchEvent(new Event('change'));
}

export type Texts = Readonly<Record<string, readonly [chinese: string, english: string]>>;

/**
 * The texts of a capability by their keys; {0}, {1} … are replaced by the arguments.
 *
 * @param table Chinese, English
 */
export function translator<T extends Texts>(table: T) {
  return (key: keyof T, ...args: (string | number)[]): string => {
    const [chinese, english] = table[key];
    const text = current === 'en' ? english : chinese;
    return text.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)]));
  };
}

/** A text of the page as a whole. */
export const t = translator(texts);

/** The text of a code that the platform sent, or the code itself when this page does not know it. */
export function named(group: string, code: string, ...args: (string | number)[]): string {
  const key = `${group}.${code}`;
  return key in texts ? t(key as TextKey, ...args) : code;
}

/** Of a text that the platform has in both languages the one to show. */
export const bilingual = (chinese: string, english: string) =>
  current === 'en' ? english : chinese;

/** Whole numbers with thousands separators; a dash for what is not known. */
export function count(value: number | undefined): string {
  return value === undefined ? '—' : value.toLocaleString(current);
}

/** A share of a whole in percent with one decimal; a dash when there is no whole. */
export function percent(part: number | undefined, whole: number | undefined): string {
  return part === undefined || !whole ? '—' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** Renders its host again when the language changes. */
export class Localized implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  private readonly update = () => this.host.requestUpdate();

  hostConnected(): void {
    changes.addEventListener('change', this.update);
  }

  hostDisconnected(): void {
    changes.removeEventListener('change', this.update);
  }
}

function remembered(): Language | null {
  const value = localStorage.getItem(REMEMBERED);
  return value === 'zh-CN' || value === 'en' ? value : null;
}

function preferred(): Language {
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh-CN' : 'en';
}

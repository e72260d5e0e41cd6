import type { TemplateResult } from 'lit';
import type { Session } from './auth';

export type Parameters = Readonly<Record<string, string>>;

/** Sections of the menu, in their order. */
export type Section =
  | 'work'
  | 'supervision'
  | 'checks'
  | 'inspection'
  | 'register'
  | 'firms'
  | 'people'
  | 'cylinders'
  | 'statistics'
  | 'administration';

/** A page of the desk. A capability registers its own; the menu and the addresses come from here. */
export interface Page {
  /** `/hazards/:id`. */
  readonly path: string;
  readonly title: () => string;
  /** Where it stands in the menu; a page without is reached from others. */
  readonly section?: Section;
  /** Whether somebody has use for it; absent: everybody who is signed in. */
  readonly open?: (session: Session) => boolean;
  /** A number on the menu, 0 for none; it is asked for by whoever watches it. */
  readonly badge?: () => number;
  /** Fetches the page's script when it is first looked at. */
  readonly load?: () => Promise<unknown>;
  readonly render: (parameters: Parameters, session: Session) => TemplateResult;
}

/** For those who are in one of these roles. */
export const openTo =
  (...roles: readonly string[]) =>
  (session: Session): boolean =>
    session.roles.some((role) => roles.includes(role));

const registry: Page[] = [];

export function page(one: Page): void {
  registry.push(one);
}

/** All of them, in the order of their registration. */
export const pages = (): readonly Page[] => registry;

/** The page at a path, with the parts of the path that stand for something. */
export function pageAt(path: string): { page: Page; parameters: Parameters } | undefined {
  const asked = path.split('/');
  for (const one of registry) {
    const parts = one.path.split('/');
    if (
      parts.length === asked.length &&
      parts.every((part, index) => part.startsWith(':') || part === asked[index])
    ) {
      const parameters = Object.fromEntries(
        parts.flatMap((part, index) =>
          part.startsWith(':') ? [[part.slice(1), decodeURIComponent(asked[index])]] : [],
        ),
      );
      return { page: one, parameters };
    }
  }
  return undefined;
}

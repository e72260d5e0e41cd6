import { html } from 'lit';
import { openTo, page, type Section } from '../core/pages';
import type { File } from './file';
import type { List } from './list';
import './gp-file';
import './gp-list';

/** A kind of dossier as the desk has it: a page for the list, and one for the file of each. */
interface Dossiers<T> {
  readonly place: string;
  readonly section: Section;
  /** Who may read the list. */
  readonly roles: readonly string[];
  readonly title: () => string;
  readonly list: List<T>;
  /** None where the list says all, or the file is another kind's. */
  readonly file?: File<T>;
}

export function dossiers<T>({ place, section, roles, title, list, file }: Dossiers<T>): void {
  const open = openTo(...roles);
  page({ path: place, title, section, open, render: () => html`<gp-list .list=${list}></gp-list>` });
  if (file) {
    page({
      path: `${place}/:id`,
      title,
      open,
      render: ({ id }) => html`<gp-file .file=${file} .of=${id}></gp-file>`,
    });
  }
}

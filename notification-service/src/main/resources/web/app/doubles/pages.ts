import { html, nothing } from 'lit';
import type { DoubleView, NotComparedView } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { to } from '../core/router';
import { minute } from '../core/time';
import { dossiers } from '../parts/dossiers';
import type { File } from '../parts/file';
import type { List } from '../parts/list';
import { t } from './texts';

const place = (subject: DoubleView['subject'], id: string) =>
  to(`/${subject === 'ENTERPRISE' ? 'enterprises' : 'equipment'}/${id}`);

const entry = (pair: DoubleView, of: DoubleView['first']) =>
  html`<a href=${place(pair.subject, of.id)}>${of.name}</a><br /><span class="quiet small">${of.no}</span>`;

const state = (pair: DoubleView, document: ApiDocument) =>
  html`<span class="mark ${pair.state === 'OPEN' ? 'warning' : 'outline'}"
    >${document.word('DoubleState', pair.state)}</span
  >`;

const list: List<DoubleView> = {
  path: '/equipment/v1/doubles',
  filters: ['subject', 'state', 'likeness', 'region'],
  file: (pair) => `/doubles/${pair.id}`,
  columns: [
    { label: 'likeness', cell: (pair, document) => document.word('Likeness', pair.likeness) },
    { label: 'first', cell: (pair) => entry(pair, pair.first) },
    { label: 'second', cell: (pair) => entry(pair, pair.second) },
    { label: 'regionCode', cell: (pair) => pair.regionCode },
    { label: 'state', cell: state },
    { label: 'foundAt', cell: (pair) => minute(pair.foundAt) },
  ],
};

const file: File<DoubleView> = {
  path: '/equipment/v1/doubles',
  back: '/doubles',
  name: ({ value }) => html`${value.first.name} / ${value.second.name}`,
  head: ({ value, document }) =>
    html`<p>${state(value, document)} ${document.word('Likeness', value.likeness)}</p>
      <p>1. ${entry(value, value.first)}</p>
      <p>2. ${entry(value, value.second)}</p>
      <p class="quiet">${t('why')}</p>
      ${value.stays
        ? html`<p>
            ${document.label('stays', document.named('DoubleView')?.properties?.stays)}
            ${entry(value, value.stays === value.first.id ? value.first : value.second)}
          </p>`
        : nothing}`,
  without: ['id', 'version', 'first', 'second', 'state', 'likeness', 'subject', 'enterpriseId', 'stays'],
};

const notCompared: List<NotComparedView> = {
  path: '/equipment/v1/doubles/not-compared',
  filters: ['subject', 'reason', 'region'],
  columns: [
    { label: 'subject', cell: (row, document) => document.word('DoubleSubject', row.subject) },
    { label: 'reason', cell: (row, document) => document.word('NotComparedReason', row.reason) },
    {
      label: 'sign',
      cell: (row) => html`<a href=${place(row.subject, row.entryId)}>${row.sign}</a>`,
    },
    { label: 'entries', cell: (row) => (row.entries > 100 ? '> 100' : row.entries) },
    { label: 'regionCode', cell: (row) => row.regionCode },
    { label: 'seenAt', cell: (row) => minute(row.seenAt) },
  ],
};

dossiers({
  place: '/doubles',
  section: 'register',
  roles: ['province', 'city', 'county', 'auditor'],
  title: () => t('doubles'),
  list,
  file,
});

dossiers({
  place: '/not-compared',
  section: 'register',
  roles: ['province', 'city', 'county', 'auditor'],
  title: () => t('notCompared'),
  list: notCompared,
});

import { html, nothing } from 'lit';
import type { ComplaintView } from '../api/hazard';
import { session } from '../core/auth';
import type { ApiDocument } from '../core/document';
import { openTo } from '../core/pages';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import type { Read, Tab } from '../parts/file';
import type { Column } from '../parts/list';
import { due, mark, type Tone } from '../parts/marks';
import { t } from './texts';
import '../parts/gp-sealed';

const COMPLAINTS = '/hazard/v1/complaints';
const TONES: Readonly<Record<string, Tone>> = { RECEIVED: 'warning', ANSWERED: 'good', MEDIATED: 'good' };

/** Who learned the sender is for those to see who watch over it. */
const watches = openTo('leader', 'auditor');

const term = ({ term, dueDate }: ComplaintView, document: ApiDocument) =>
  term ? html`${document.word('ComplaintTerm', term)} ${due(dueDate)}` : nothing;

const sender: Tab<ComplaintView> = {
  key: 'sender',
  title: () => t('sender'),
  render: ({ value, path, document }) =>
    html`${value.realName
      ? html`<gp-sealed
          .path=${`${path}/identity`}
          .note=${t('sender.sealed')}
          .document=${document}
        ></gp-sealed>`
      : html`<p class="quiet">${t('sender.anonymous')}</p>`}
    ${value.realName && watches(session()!)
      ? html`<h3>${t('sender.reads')}</h3>
          <gp-list
            .list=${{
              path: `${path}/identity-reads`,
              filters: [],
              columns: ['at', 'reader', 'roles', 'reason'],
            }}
          ></gp-list>`
      : nothing}`,
};

const TERM: Column<ComplaintView> = {
  label: () => t('terms.of'),
  cell: ({ term }, document) => term && document.word('ComplaintTerm', term),
};

const terms: Tab<ComplaintView> = {
  key: 'terms',
  title: () => t('terms'),
  render: ({ path }) =>
    html`<gp-list
      .list=${{ path: `${path}/terms`, filters: [], columns: [TERM, 'dueDate', 'explanation'] }}
    ></gp-list>`,
};

dossiers<ComplaintView>({
  place: '/complaints',
  section: 'supervision',
  roles: ['county', 'city', 'province', 'leader', 'auditor'],
  title: () => t('complaints'),
  list: {
    path: COMPLAINTS,
    filters: ['state', 'region'],
    file: (complaint) => `/complaints/${complaint.id}`,
    columns: [
      'complaintNo',
      {
        label: 'state',
        cell: ({ state }, document) => mark(document.word('ComplaintState', state), TONES[state]),
      },
      { label: 'term', cell: term },
      'kind',
      'place',
      'receivedAt',
      'handler',
    ],
  },
  file: {
    path: COMPLAINTS,
    back: '/complaints',
    name: ({ value }) => `${value.complaintNo} ${value.place}`,
    head,
    without: ['complaintNo', 'place', 'state', 'term', 'dueDate'],
    tabs: [terms, sender],
  },
});

function head({ value, document }: Read<ComplaintView>) {
  return html`<p>
      ${mark(document.word('ComplaintState', value.state), TONES[value.state])}
      ${mark(document.word('ComplaintKind', value.kind))}
      ${mark(t(value.realName ? 'real-name' : 'anonymous'))}
    </p>
    <p>${term(value, document)}</p>
    ${value.hazardId
      ? html`<p><a href=${to(`/hazards/${value.hazardId}`)}>${t('hazard')}</a></p>`
      : nothing}`;
}

import { html, nothing } from 'lit';
import type { CylinderView } from '../api/equipment';
import { to } from '../core/router';
import { dossiers } from '../parts/dossiers';
import { mark } from '../parts/marks';
import { cylinders, days, lifeOf, refusals, refusalsOf, states } from './lists';
import { t } from './texts';
import '../parts/gp-list';

const READERS = ['province', 'city', 'county', 'township', 'auditor', 'enterprise', 'filler'];

dossiers<CylinderView>({
  place: '/cylinders',
  section: 'cylinders',
  roles: [...READERS, 'coordinator'],
  title: () => t('cylinders'),
  list: cylinders,
  file: {
    path: '/equipment/v1/cylinders',
    back: '/cylinders',
    name: ({ value, document }) => `${value.code} ${document.word('Medium', value.medium)}`,
    head: ({ value, document }) =>
      html`<p>${states(value, document)}</p>
        <p>
          <a href=${to(`/enterprises/${value.filler}`)}>${value.fillerName ?? value.filler}</a>
          ${value.owner
            ? mark(
                `${t('entrusted')} ${value.owner}${value.entrustedUntil ? ` – ${value.entrustedUntil}` : ''}`,
              )
            : nothing}
          ${value.offeredTo ? mark(`${t('offered')} ${value.offeredTo}`, 'warning') : nothing}
        </p>
        ${value.certificateNo
          ? html`<p>
              ${t('certificate')}
              <a href=${to(`/certificates?no=${encodeURIComponent(value.certificateNo)}`)}
                >${value.certificateNo}</a
              >
            </p>`
          : nothing}`,
    without: ['code', 'medium', 'state', 'overdue', 'overAge', 'filler', 'fillerName', 'owner', 'entrustedUntil', 'offeredTo', 'certificateNo', 'version'],
    tabs: [
      {
        key: 'trace',
        title: () => t('trace'),
        render: ({ value }) => html`<gp-list .list=${lifeOf(value.code)}></gp-list>`,
      },
      {
        key: 'refusals',
        title: () => t('refusals'),
        render: ({ value }) => html`<gp-list .list=${refusalsOf(value.code)}></gp-list>`,
      },
    ],
  },
});

dossiers({
  place: '/filling-refusals',
  section: 'cylinders',
  roles: READERS,
  title: () => t('refusals'),
  list: refusals,
});

dossiers({
  place: '/cylinder-days',
  section: 'cylinders',
  roles: READERS,
  title: () => t('days'),
  list: days,
});

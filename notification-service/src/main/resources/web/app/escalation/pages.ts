import type { CaseView } from '../api/notification';
import { html, nothing } from 'lit';
import { to } from '../core/router';
import { bilingual } from '../core/i18n';
import { dossiers } from '../parts/dossiers';
import type { File } from '../parts/file';
import type { List } from '../parts/list';
import { minute } from '../core/time';
import { t } from './texts';

const list: List<CaseView> = {
  path: '/notification/v1/cases',
  filters: ['state', 'region'],
  file: ({ id }) => `/cases/${id}`,
  columns: [
    { label: 'listingNo', cell: ({ listingNo }) => listingNo },
    { label: 'hazardNo', cell: ({ hazardId, hazardNo }) => html`<a href=${to(`/hazards/${hazardId}`)}>${hazardNo}</a>` },
    { label: 'regionName', cell: ({ regionName }) => regionName },
    {
      label: 'level',
      cell: ({ level, authorityRegion }, document) => html`${document.word('Level', level)} ${authorityRegion}`,
    },
    {
      label: 'state',
      cell: ({ state }, document) =>
        html`<span class="mark ${state === 'UNANSWERED' ? 'severe' : state === 'AWAITING' ? 'warning' : 'good'}"
          >${document.word('CaseState', state)}</span
        >`,
    },
    {
      label: 'acknowledgeBy',
      cell: ({ state, acknowledgeBy }) => (state === 'AWAITING' ? minute(acknowledgeBy) : nothing),
    },
  ],
};

const file: File<CaseView> = {
  path: '/notification/v1/cases',
  back: '/cases',
  name: ({ value }) => value.listingNo,
  head: ({ value, document }) =>
    html`<p>
        <span class="mark">${document.word('CaseState', value.state)}</span>
        <span class="mark outline">${document.word('Level', value.level)}</span> ${value.regionName}
        · <a href=${to(`/hazards/${value.hazardId}`)}>${t('hazard', value.hazardNo)}</a>
      </p>
      <p class="small">
        ${bilingual(value.term.explanationZh, value.term.explanationEn)}
        ${value.term.standing === 'proposed'
          ? html`<span class="mark proposed">${t('proposed')}</span>`
          : nothing}
      </p>`,
  tabs: [
    {
      key: 'ladder',
      title: () => t('ladder'),
      render: ({ value, document }) =>
        html`<ol>
          ${value.steps?.map(
            (step) =>
              html`<li>
                <strong>${document.word('Level', step.level)}</strong> ${step.authorityRegion}
                <span class="quiet"
                  >${t('ladder.by', minute(step.reachedAt), minute(step.acknowledgeBy))}
                  ${step.eventId ? t('ladder.raised') : nothing}</span
                >
              </li>`,
          )}
        </ol>`,
    },
  ],
  without: ['id', 'hazardId', 'listingId', 'version', 'steps', 'term'],
};

dossiers({
  place: '/cases',
  section: 'supervision',
  roles: ['province', 'city', 'county', 'township', 'coordinator', 'enterprise', 'auditor'],
  title: () => t('cases'),
  list,
  file,
});

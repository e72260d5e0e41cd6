import type { HazardView } from '../api/hazard';
import { html, nothing } from 'lit';
import { to } from '../core/router';
import { bilingual } from '../core/i18n';
import type { File, Read } from '../parts/file';
import { deadline, states } from './marks';
import { t } from './texts';
import './gp-deadlines';
import { readsDuties } from './gp-duties';
import './gp-files';
import './gp-listing';
import './gp-timeline';

/** The hazard file: what it is, by when it must be rectified, who has to act, all that happened. */
export const hazardFile: File<HazardView> = {
  path: '/hazard/v1/hazards',
  back: '/hazards',
  name: ({ value }) => html`${value.hazardNo} ${bilingual(value.titleZh, value.titleEn)}`,
  head,
  without: ['titleZh', 'titleEn', 'hazardNo', 'deadline', 'listing'],
  tabs: [
    {
      key: 'timeline',
      title: () => t('timeline'),
      render: ({ path, tag, document }) =>
        html`<gp-timeline .path=${path} .version=${tag} .document=${document}></gp-timeline>`,
    },
    {
      key: 'listing',
      title: () => t('listing'),
      render: ({ path, tag, document }) =>
        html`<gp-listing .path=${path} .version=${tag} .document=${document}></gp-listing>`,
    },
    {
      key: 'files',
      title: () => t('files'),
      render: ({ path, tag, document }) =>
        html`<gp-files .path=${path} .version=${tag} .document=${document}></gp-files>`,
    },
    {
      key: 'duties',
      title: () => t('duties'),
      open: ({ path, document }) => readsDuties(document, path),
      render: ({ path, tag, document }) =>
        html`<gp-duties .path=${path} .version=${tag} .document=${document}></gp-duties>`,
    },
  ],
};

function head({ value, document, path, tag }: Read<HazardView>) {
  return html`<p>${states(value, document)}</p>
    <p>
      ${value.dueDate ? html`${t('due')} ${deadline(value)}` : t('due.none')}
    </p>
    <gp-deadlines .path=${path} .version=${tag}></gp-deadlines>
    <p>
      ${t('enterprise')} <a href=${to(`/enterprises/${value.enterpriseId}`)}>${value.enterpriseId}</a>
      ${value.equipmentId
        ? html` · ${t('equipment')}
            <a href=${to(`/equipment/${value.equipmentId}`)}>${value.equipmentNo}</a>`
        : nothing}
    </p>`;
}

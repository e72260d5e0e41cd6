import { html, nothing } from 'lit';
import type { Alert } from '../core/api';
import { to } from '../core/router';
import { bilingual, named, t } from '../core/i18n';
import type { List } from '../parts/list';
import { minute } from '../core/time';

/** All alerts that were raised in the caller's scope, the newest first. */
export const alerts: List<Alert> = {
  path: '/notification/v1/alerts',
  filters: ['region'],
  columns: [
    { label: 'time', cell: ({ time }) => minute(time) },
    {
      label: 'severity',
      cell: ({ severity, type, level }) =>
        html`<span class="mark ${severity.toLowerCase()}">${named('severity', severity)}</span>
          ${named('type', type)}
          ${level ? html`<span class="mark outline">${named('level', level)}</span>` : nothing}`,
    },
    {
      label: () => t('alerts.title'),
      cell: (alert) => {
        const title = bilingual(alert.titleZh, alert.titleEn);
        const place = subject(alert);
        return html`${place ? html`<a href=${place}>${title}</a>` : title}
        ${alert.demonstration
          ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
              >${t('feed.demonstration')}</span
            >`
          : nothing}`;
      },
    },
    { label: 'regionName', cell: ({ regionName }) => regionName },
  ],
};

/** What an alert is about: the hazard before its unit, the unit before its enterprise. */
function subject({ hazardId, equipmentNo, enterpriseId }: Alert): string | undefined {
  if (hazardId) {
    return to(`/hazards/${hazardId}`);
  }
  if (equipmentNo) {
    return to('/equipment', { equipmentNo });
  }
  return enterpriseId ? to(`/enterprises/${enterpriseId}`) : undefined;
}

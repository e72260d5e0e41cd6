import { css, html, nothing } from 'lit';
import type { RuleView } from '../api/notification';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { SERVICES, type Service } from '../core/document';
import { here, note, Placed } from '../core/router';
import type { List } from '../parts/list';
import '../parts/gp-list';
import { force, mark, summary } from './rule';
import { t } from './texts';

/** The rules that a service decides by: those in force, and those to come. */
const rulesOf = (service: Service): List<RuleView> => ({
  path: `/${service}/v1/rules`,
  filters: ['kind', 'region', 'on'],
  file: ({ kind, id }) =>
    `/rules/${service}/${encodeURIComponent(kind)}/${encodeURIComponent(id)}`,
  columns: [
    { label: () => t('rule.id'), cell: ({ id }) => html`<span style="white-space: nowrap">${id}</span>` },
    { label: 'kind', cell: ({ kind }) => html`<span class="quiet small" style="white-space: nowrap">${kind}</span>` },
    {
      label: () => t('rule.says'),
      cell: ({ edition }, document) =>
        edition ? summary(edition.body, document) : html`<span class="quiet">${t('rule.none')}</span>`,
    },
    {
      label: () => t('rule.since'),
      cell: ({ edition, lapsed }, document) =>
        edition
          ? html`${force(edition)} ${mark(edition, document)}
              ${lapsed ? html`<span class="mark warning">${t('rule.lapsed')}</span>` : nothing}<br />
              <span class="quiet small">${edition.edition} · ${edition.source}</span>`
          : nothing,
    },
    {
      label: () => t('rule.coming'),
      cell: ({ coming }) => coming.map((edition) => html`<div>${force(edition)}</div>`),
    },
  ],
});

const LISTS = new Map(SERVICES.map((service) => [service, rulesOf(service)]));

/** The rules of one service after another. */
class GpRules extends GpElement {
  constructor() {
    super();
    new Placed(this);
  }

  static styles = [
    shared,
    css`
      .segments {
        display: flex;
        flex-wrap: wrap;
        margin-bottom: 8px;
      }
    `,
  ];

  render() {
    const chosen = (here().query.get('service') ?? SERVICES[0]) as Service;
    return html`<fieldset class="segments" aria-label=${t('service')}>
        ${SERVICES.map(
          (service) =>
            html`<button
              aria-pressed=${service === chosen}
              @click=${() => note({ service })}
            >
              ${t(`service.${service}`)}
            </button>`,
        )}
      </fieldset>
      <gp-list .list=${LISTS.get(chosen) ?? LISTS.get(SERVICES[0])!}></gp-list>`;
  }
}

customElements.define('gp-rules', GpRules);

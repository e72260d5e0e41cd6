import { html } from 'lit';
import { GpElement } from '../parts/element';
import type { List } from '../parts/list';
import '../parts/gp-list';
import type { Organization } from '../api/notification';
import { t } from './texts';

const organizations: List<Organization> = {
  path: '/notification/v1/organizations',
  filters: [],
  opens: () => t('organization.add'),
  file: ({ id }) => `/organizations/${encodeURIComponent(id)}`,
  columns: [
    { label: 'name', cell: ({ name }) => name },
    {
      label: 'kinds',
      cell: ({ kinds }, document) =>
        kinds.map((kind) => html`<span class="mark">${document.word('OrganizationKind', kind)}</span> `),
    },
    { label: 'regions', cell: ({ regions }) => regions.join('、') },
    {
      label: () => t('organization.posts'),
      cell: ({ types, sources }) =>
        types.length
          ? html`${types.join('、')}<br /><span class="quiet small">${sources.join(' · ')}</span>`
          : html`<span class="quiet">${t('organization.nothing')}</span>`,
    },
  ],
};

/** The register of organizations: what they are, where they work, what they may post. */
class GpOrganizations extends GpElement {
  render() {
    return html`<gp-list .list=${organizations}></gp-list>`;
  }
}

customElements.define('gp-organizations', GpOrganizations);

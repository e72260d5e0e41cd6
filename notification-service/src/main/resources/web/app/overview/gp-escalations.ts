import { css, html } from 'lit';
import * as api from '../core/api';
import type { CaseView } from '../api/notification';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { to } from '../core/router';
import { named, t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import { minute } from '../core/time';
import { t } from './texts';

const SHOWN = '20';

/** The cases that wait to be acknowledged, with the hazard that each is about. */
class GpEscalations extends GpElement {
  static properties = { region: {}, refresh: { type: Number } };
  declare region: string;
  declare refresh: number;

  private readonly cases = new Loading<api.Page<CaseView>>(this, (region, signal) =>
    api.get('/notification/v1/cases', { region, state: 'AWAITING', limit: SHOWN }, signal),
  );

  static styles = [
    shared,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 10px;
        align-items: baseline;
        padding: 7px var(--gp-pad);
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      li:last-child {
        border-bottom: 0;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('region') || changed.has('refresh')) {
      void this.cases.load(this.region);
    }
  }

  render() {
    const known = this.cases.value;
    return html`<section class="panel" aria-labelledby="title">
      <header>
        <h2 id="title">${t('escalations.title')}</h2>
        <span class="mark proposed" title=${common('proposed.ladder')}>${common('proposed.mark')}</span>
      </header>
      ${this.cases.problem
        ? html`<gp-problem .problem=${this.cases.problem} @gp-retry=${() => this.cases.load(this.region)}></gp-problem>`
        : known
          ? known.items.length
            ? html`<ul>
                ${known.items.map((one) => this.entry(one))}
              </ul>`
            : html`<p class="empty">${t('escalations.empty')}</p>`
          : html`<p class="empty">…</p>`}
    </section>`;
  }

  private entry(one: CaseView) {
    return html`<li>
      <span class="mark warning">${named('case', one.state, named('level', one.level))}</span>
      <a href=${to(`/hazards/${one.hazardId}`)}>${one.hazardNo ?? one.hazardId}</a>
      <span>${one.regionName}</span>
      <span class="quiet small">${common('case.by', minute(one.acknowledgeBy))}</span>
    </li>`;
  }
}

customElements.define('gp-escalations', GpEscalations);

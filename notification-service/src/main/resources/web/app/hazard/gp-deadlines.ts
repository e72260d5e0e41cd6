import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { DeadlinesView, DeadlineView } from '../api/hazard';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { bilingual } from '../core/i18n';
import { Loading } from '../core/loading';
import { t } from './texts';

/** How the deadline in force came about, and the ones before it. */
class GpDeadlines extends GpElement {
  static properties = { path: {}, version: {} };
  declare path: string;
  declare version: string | null;

  private readonly deadlines = new Loading<DeadlinesView>(
    this,
    (path, signal) => api.get(`${path}/deadline`, {}, signal),
  );

  static styles = [
    shared,
    css`
      summary {
        cursor: pointer;
      }
      li {
        margin-bottom: 3px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.deadlines.load(this.path);
    }
  }

  render() {
    const known = this.deadlines.value;
    return known?.current
      ? html`<details class="small" open>
          <summary class="quiet">${t('due.why')}</summary>
          <p>${this.explained(known.current)}</p>
          ${known.earlier.length
            ? html`<p class="quiet">${t('due.earlier')}</p>
                <ul>
                  ${known.earlier.map((earlier) => html`<li>${this.explained(earlier)}</li>`)}
                </ul>`
            : nothing}
        </details>`
      : nothing;
  }

  private explained({ explanation }: DeadlineView) {
    return html`${bilingual(explanation.textZh, explanation.textEn)}
      ${explanation.source ? html`<span class="quiet">${explanation.source}</span>` : nothing}`;
  }
}

customElements.define('gp-deadlines', GpDeadlines);

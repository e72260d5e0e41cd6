import { html, nothing } from 'lit';
import * as api from '../core/api';
import type { EnterpriseView } from '../api/scoring';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { documentOf, type ApiDocument } from '../core/document';
import { Loading } from '../core/loading';
import { t } from './texts';

const NOT_FOUND = 404;

/** Grade, score and vetoes of an enterprise in one line. */
class GpGrade extends GpElement {
  static properties = { of: {} };
  declare of: string;

  private readonly rated = new Loading<{ document: ApiDocument; rating: EnterpriseView }>(
    this,
    async (id, signal) => {
      const [document, rating] = await Promise.all([
        documentOf('scoring'),
        api.get<EnterpriseView>(`/scoring/v1/enterprises/${encodeURIComponent(id)}`, {}, signal),
      ]);
      return { document, rating };
    },
  );

  static styles = shared;

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('of')) {
      void this.rated.load(this.of);
    }
  }

  render() {
    const known = this.rated.value;
    if (!known) {
      return this.rated.problem?.status === NOT_FOUND
        ? html`<p class="quiet">${t('score.none')}</p>`
        : nothing;
    }
    const { grade, score, struck, vetoes } = known.rating;
    return html`<p>
      ${grade
        ? html`<span class="mark ${struck ? 'severe' : 'outline'}">${t('score.grade', grade)}</span>`
        : nothing}
      ${score === null ? t('score.none') : t('score.of', score)}
      ${vetoes.map(
        (veto) => html`<span class="mark severe">${known.document.word('VetoCode', veto.code)}</span> `,
      )}
    </p>`;
  }
}

customElements.define('gp-grade', GpGrade);

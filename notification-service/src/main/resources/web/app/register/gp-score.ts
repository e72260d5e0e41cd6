import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type {
  CriterionView,
  EnterpriseView,
  ExplanationView,
  LiftedVetoView,
  TitleView,
  VetoView,
} from '../api/scoring';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import '../parts/gp-problem';
import { documentOf, type ApiDocument } from '../core/document';
import { to } from '../core/router';
import { bilingual } from '../core/i18n';
import { Loading } from '../core/loading';
import '../parts/gp-history';
import { minute } from '../core/time';
import { t } from './texts';

const NOT_FOUND = 404;
const PLACES: Readonly<Record<string, string>> = { hazard: '/hazards', equipment: '/equipment' };

/** Why an enterprise is rated as it is: each criterion with its facts, vetoes with their causes. */
class GpScore extends GpElement {
  static properties = { of: {} };
  declare of: string;

  private readonly rated = new Loading<{ document: ApiDocument; rating: EnterpriseView }>(
    this,
    async (path, signal) => {
      const [document, rating] = await Promise.all([
        documentOf('scoring'),
        api.get<EnterpriseView>(path, {}, signal),
      ]);
      return { document, rating };
    },
  );

  static styles = [
    shared,
    stackedTable,
    css`
      h3 {
        margin: 14px 0 4px;
        font-size: var(--gp-text);
      }
      .number {
        text-align: end;
      }
      tfoot td {
        font-weight: 600;
        border-top: 2px solid var(--gp-line);
      }
      li {
        margin-bottom: 3px;
      }
      @media (max-width: 760px) {
        tfoot {
          display: block;
        }
      }
      details {
        margin-top: 8px;
      }
      summary {
        cursor: pointer;
        color: var(--gp-ink-quiet);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('of')) {
      void this.load();
    }
  }

  private path = () => `/scoring/v1/enterprises/${encodeURIComponent(this.of)}`;

  private load = () => this.rated.load(this.path());

  render() {
    const known = this.rated.value;
    if (!known) {
      return this.rated.problem?.status === NOT_FOUND
        ? html`<p class="empty">${t('score.none')}</p>`
        : this.rated.problem
          ? html`<gp-problem .problem=${this.rated.problem} @gp-retry=${this.load}></gp-problem>`
          : html`<p class="empty">…</p>`;
    }
    const { document, rating } = known;
    return html`${this.vetoes(document, rating)} ${this.score(document, rating)}
      <h3>${t('score.history')}</h3>
      <gp-history .path=${this.path()}></gp-history>`;
  }

  private vetoes(document: ApiDocument, { vetoes, liftedVetoes }: EnterpriseView) {
    return html`<h3>${t('vetoes')}</h3>
      ${vetoes.length
        ? html`<ul>
            ${vetoes.map((veto) => this.veto(veto))}
          </ul>`
        : html`<p class="quiet">${t('vetoes.none')}</p>`}
      ${liftedVetoes.length
        ? html`<details>
            <summary>${t('vetoes.lifted', liftedVetoes.length)}</summary>
            <ul>
              ${liftedVetoes.map((veto) => this.lifted(document, veto))}
            </ul>
          </details>`
        : nothing}`;
  }

  private veto(veto: VetoView) {
    return html`<li>
      <span class="mark severe">${veto.code}</span> ${bilingual(veto.titleZh, veto.titleEn)}
      ${t('veto.since', veto.since)}
      <span class="quiet small">${t('veto.edition', veto.edition)} ${veto.source}</span>
      <ul class="small">
        ${veto.causes.map(
          (cause) =>
            html`<li>${this.cause(cause.type, cause.id)} ${t('veto.since', cause.since)}</li>`,
        )}
      </ul>
    </li>`;
  }

  private lifted(document: ApiDocument, veto: LiftedVetoView) {
    return html`<li>
      <span class="mark outline">${veto.code}</span> ${document.word('VetoCode', veto.code)}
      ${t('veto.since', veto.since)}, ${t('veto.lifted', minute(veto.liftedAt))}
      ${this.cause(veto.causeType, veto.causeId)}
      <span class="quiet small">${t('veto.edition', veto.edition)}</span>
    </li>`;
  }

  private cause(type: string, id: string) {
    const place = PLACES[type];
    return place
      ? html`<a href=${to(`${place}/${id}`)}
          >${type === 'hazard' ? t('veto.cause.hazard') : t('veto.cause.equipment')}</a
        >`
      : html`${type} ${id}`;
  }

  private score(document: ApiDocument, { edition, explanation, score, struck }: EnterpriseView) {
    if (!explanation || !edition) {
      return html`<h3>${t('score')}</h3>
        <p class="quiet">${t('score.none')}</p>`;
    }
    return html`<h3>${t('score')}</h3>
      <p class="small">
        ${t('score.edition')} ${bilingual(edition.titleZh, edition.titleEn)} ${edition.code}
        <span class="mark proposed">${document.word('Mark', edition.mark)}</span>
        <span class="quiet">${edition.source}</span>
      </p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t('score.criterion')}</th>
            <th role="columnheader" scope="col">${t('score.facts')}</th>
            <th role="columnheader" scope="col">${t('score.points')}</th>
            <th role="columnheader" scope="col">${t('score.max')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${explanation.criteria.map((criterion) => this.criterion(criterion))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <td role="cell" class="head" colspan="2">
              ${score === null ? nothing : this.sum(explanation, score)}
              ${struck ? html`<span class="mark severe">${t('score.struck')}</span>` : nothing}
            </td>
            <td role="cell" data-label=${t('score.points')}><span>${explanation.sum}</span></td>
            <td role="cell" data-label=${t('score.max')}><span>${explanation.applicable}</span></td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet small">${t('score.sum.why')}</p>
      ${this.titles('score.missing', explanation.notProvided)}
      ${this.titles('score.none.apply', explanation.withoutCases)}`;
  }

  private sum = ({ sum, applicable, bonus }: ExplanationView, score: number) =>
    bonus ? t('score.sum.bonus', sum, applicable, bonus, score) : t('score.sum', sum, applicable, score);

  private criterion(criterion: CriterionView) {
    const lost = criterion.points < criterion.max;
    return html`<tr role="row">
      <td role="cell" class="head">
        <span>${criterion.code} ${bilingual(criterion.titleZh, criterion.titleEn)}</span>
      </td>
      <td role="cell" data-label=${t('score.facts')}>
        <span
          >${t('score.facts.of', criterion.numerator, criterion.denominator)}
          ${criterion.unknown
            ? html`<span class="quiet small">${t('score.facts.unknown', criterion.unknown)}</span>`
            : nothing}</span
        >
      </td>
      <td role="cell" data-label=${t('score.points')}>
        <span class=${lost ? 'mark warning' : ''}>${criterion.points}</span>
      </td>
      <td role="cell" data-label=${t('score.max')}><span>${criterion.max}</span></td>
    </tr>`;
  }

  private titles(key: 'score.missing' | 'score.none.apply', titles: readonly TitleView[]) {
    return titles.length
      ? html`<details class="small">
          <summary>${t(key, titles.length)}</summary>
          <ul>
            ${titles.map(
              (title) => html`<li>${title.code} ${bilingual(title.titleZh, title.titleEn)} (${title.max})</li>`,
            )}
          </ul>
        </details>`
      : nothing;
  }
}

customElements.define('gp-score', GpScore);

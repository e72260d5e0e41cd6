import { css, html, nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { asProblem, type Problem } from '../app/core/api';
import { language, t } from '../app/core/i18n';
import { GpElement } from '../app/parts/element';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import '../app/shell/gp-header';
import { placeName } from '../shared/places';
import * as api from './api';
import { read, run, sha256 } from './draw';
import './gp-public-links';
import { page } from './page';

/** What came of repeating a draw. */
type Outcome = 'same' | 'different' | 'other-pool' | 'insecure';

/** The page of announced draws: each with its pool, its seed, its result, and a way to repeat it. */
class GpDraw extends GpElement {
  static properties = {
    items: { state: true },
    draw: { state: true },
    problem: { state: true },
    share: { state: true },
    outcome: { state: true },
  };
  declare private items: readonly api.PublicDraw[] | undefined;
  declare private draw: api.PublicDraw | undefined;
  declare private problem: Problem | undefined;
  declare private share: number | undefined;
  declare private outcome: Outcome | undefined;

  private readonly wanted = new URLSearchParams(location.search).get('id');

  static styles = [
    shared,
    page,
    css`
      main {
        max-width: 60rem;
      }
      li {
        padding: 6px 0;
        overflow-wrap: anywhere;
      }
      dl {
        display: grid;
        gap: 6px;
        margin: 10px 0;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  render() {
    return html`<gp-header .session=${null}></gp-header>
      <main>
        <section class="panel" aria-labelledby="title">
          <h2 id="title">${t('public-draws.title')}</h2>
          <p class="quiet">${t('public-draws.intro')}</p>
        </section>
        ${this.problem
          ? html`<gp-problem .problem=${this.problem} @gp-retry=${() => this.load()}></gp-problem>`
          : nothing}
        ${this.draw ? this.one(this.draw) : this.list()}
        <gp-public-links></gp-public-links>
      </main>`;
  }

  private list() {
    if (!this.items) {
      return this.problem ? nothing : html`<div class="panel empty">${t('loading')}</div>`;
    }
    return html`<section class="panel">
      ${this.items.length
        ? html`<ul>
            ${this.items.map(
              (draw) =>
                html`<li>
                  <a href="?id=${draw.id}">${draw.title}</a> · ${draw.announcedOn} · ${place(draw.regionCode)}
                </li>`,
            )}
          </ul>`
        : html`<p class="empty">${t('public-draws.empty')}</p>`}
    </section>`;
  }

  private one(draw: api.PublicDraw) {
    return html`<section class="panel">
        <h3>${draw.title}</h3>
        <p class="quiet">${place(draw.regionCode)} · ${draw.announcedOn}</p>
        ${draw.supersededBy
          ? html`<p>
              <span class="mark severe">${t('public-draws.superseded')}</span> ${draw.redrawReason}
              <a href="?id=${draw.supersededBy}">${t('public-draws.next')}</a>
            </p>`
          : nothing}
        <dl>
          ${entry(t('public-draws.algorithm'), draw.algorithm)}
          ${entry(t('public-draws.pool'), html`<a href=${draw.poolFile}>${draw.poolSha256}</a>`)}
          ${entry(t('public-draws.sealed'), `${draw.sealedAt} · ${draw.poolSubjects} + ${draw.poolInspectors}`)}
          ${entry(t('public-draws.seed'), draw.seed)} ${entry(t('public-draws.drawn'), draw.drawnAt)}
        </dl>
        <button class="primary" ?disabled=${this.share !== undefined} @click=${() => this.repeat(draw)}>
          ${t('public-draws.repeat')}
        </button>
        <p role="status">
          ${this.share === undefined ? nothing : html`${Math.floor(this.share * 100)} %`}
          ${this.outcome
            ? html`<span class="mark ${this.outcome === 'same' ? 'good' : 'severe'}"
                >${t(`public-draws.${this.outcome}`)}</span
              >`
            : nothing}
        </p>
      </section>
      <section class="panel">
        <ol>
          ${draw.results.map(
            (one) =>
              html`<li>
                ${one.enterpriseName} <span class="quiet small">${one.enterpriseId}</span> ·
                ${one.inspectors.join(language() === 'en' ? ', ' : '、')}
                ${one.checkedOn
                  ? html`· ${one.checkedOn} ${t('public-draws.problems')} ${one.problems ?? 0}`
                  : nothing}
              </li>`,
          )}
        </ol>
      </section>`;
  }

  /** Draws again, of the file that was published and with the seed that was published. */
  private async repeat(draw: api.PublicDraw) {
    if (!crypto.subtle) {
      this.outcome = 'insecure';
      return;
    }
    this.outcome = undefined;
    this.share = 0;
    try {
      const file = await api.pool(draw.poolFile);
      if ((await sha256(file)) !== draw.poolSha256) {
        this.outcome = 'other-pool';
        return;
      }
      const again = await run(read(new TextDecoder().decode(file)), draw.seed, (share) => {
        this.share = share;
      });
      const line = (id: string, inspectors: readonly string[]) => [id, ...inspectors].join('\t');
      const same =
        again.length === draw.results.length &&
        draw.results.every(
          (one, i) =>
            line(one.enterpriseId, one.certificates) === line(again[i]!.id, again[i]!.inspectors),
        );
      this.outcome = same ? 'same' : 'different';
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.share = undefined;
    }
  }

  private async load() {
    this.problem = undefined;
    try {
      if (this.wanted) {
        this.draw = await api.draw(this.wanted);
      } else {
        this.items = (await api.draws()).items;
      }
    } catch (error) {
      this.problem = asProblem(error);
    }
  }
}

function place(code: string) {
  return until(placeName(code), code);
}

function entry(name: string, value: unknown) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

customElements.define('gp-draw', GpDraw);

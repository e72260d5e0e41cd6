import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { to } from '../core/router';
import { t } from '../core/i18n';
import { Loading } from '../core/loading';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';

/** Lengths of region codes from province to township. */
const LENGTHS = [2, 4, 6, 9];

/** Where we are in the territory, and the way down and up within the caller's own part of it. */
class GpTerritory extends GpElement {
  static properties = { own: {}, code: {} };
  declare own: string;
  declare code: string;

  private readonly path = new Loading<api.Region[]>(this, async (code, signal) => {
    const found = await Promise.all(
      LENGTHS.filter((length) => length >= this.own.length && length <= code.length).map((length) =>
        api.region(code.slice(0, length), signal).catch((problem) => {
          // A city without counties has no region of county length above its townships.
          if (problem.status === 404 || problem.status === 400) {
            return length === code.length ? Promise.reject(problem) : null;
          }
          throw problem;
        }),
      ),
    );
    return found.filter((region) => region !== null);
  });

  static styles = [
    shared,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        min-height: 34px;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        list-style: none;
        font-size: 1.125rem;
      }
      li {
        display: flex;
        align-items: baseline;
      }
      li + li::before {
        content: '/';
        margin-inline: 8px;
        color: var(--gp-ink-quiet);
      }
      [aria-current] {
        font-weight: 600;
      }
      .quiet {
        font-size: var(--gp-text-small);
        margin-inline-start: 8px;
      }
      select {
        max-width: 100%;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('code') || changed.has('own')) {
      this.load();
    }
  }

  private async load() {
    await this.path.load(this.code);
    if (this.path.value) {
      this.tell('gp-region', this.path.value.at(-1));
    }
  }

  render() {
    const path = this.path.value;
    if (!path) {
      return this.path.problem
        ? html`<gp-problem .problem=${this.path.problem} @gp-retry=${this.load}></gp-problem>`
        : html`<div class="bar quiet">${t('loading')}</div>`;
    }
    const here = path.at(-1)!;
    return html`<div class="bar">
      <nav aria-label=${t('territory.label')}>
        <ol>
          ${path.map((region) =>
            region === here
              ? html`<li>
                  <span aria-current="page">${this.name(region)}</span
                  ><span class="quiet">${region.code}</span>
                </li>`
              : html`<li>
                  <a href=${to('/overview', { region: region.code })} @click=${(e: Event) => this.go(e, region.code)}
                    >${this.name(region)}</a
                  >
                </li>`,
          )}
        </ol>
      </nav>
      ${here.children.length
        ? html`<select aria-label=${t('territory.select')} @change=${this.enter}>
            <option value="">${t('territory.enter')}</option>
            ${here.children.map((child) => html`<option value=${child.code}>${child.name}</option>`)}
          </select>`
        : nothing}
    </div>`;
  }

  /** The caller's own territory is named in full, what lies inside it is not. */
  private name(region: api.Region) {
    return region.code === this.own ? region.fullName : region.name;
  }

  private go(event: Event, code: string) {
    event.preventDefault();
    this.tell('gp-go', code);
  }

  private enter(event: Event) {
    const select = event.target as HTMLSelectElement;
    if (select.value) {
      this.tell('gp-go', select.value);
      select.value = '';
    }
  }
}

customElements.define('gp-territory', GpTerritory);

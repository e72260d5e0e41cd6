import { css, html, nothing } from 'lit';
import type { EditionView } from '../api/notification';
import * as api from '../core/api';
import type { Session } from '../core/auth';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { documentOf, type ApiDocument, type Service } from '../core/document';
import { Loading } from '../core/loading';
import '../parts/gp-act-form';
import '../parts/gp-history';
import '../parts/gp-record';
import { minute } from '../core/time';
import { documentFor, force, mark, shapeOf } from './rule';
import { t } from './texts';

interface Shown {
  readonly document: ApiDocument;
  readonly editions: readonly EditionView[];
}

/** A rule: its editions, who entered them and why, and the form of the next one. */
class GpRule extends GpElement {
  static properties = {
    service: {},
    kind: {},
    of: {},
    session: { attribute: false },
    entering: { state: true },
    told: { state: true },
  };
  declare service: Service;
  declare kind: string;
  declare of: string;
  declare session: Session;
  declare private entering: boolean;
  declare private told: string;

  private readonly shown = new Loading<Shown>(this, async (path, signal) => {
    const [document, page] = await Promise.all([
      documentOf(this.service),
      api.get<api.Page<EditionView>>(path, { limit: '200' }, signal),
    ]);
    return { document, editions: page.items };
  });

  constructor() {
    super();
    this.entering = false;
    this.told = '';
  }

  static styles = [
    shared,
    css`
      .panel {
        margin-bottom: var(--gp-gap);
      }
      .history {
        padding: 12px var(--gp-pad);
      }
      li {
        display: grid;
        gap: 6px;
        padding: 12px var(--gp-pad);
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      ol {
        list-style: none;
      }
      h3 {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        align-items: baseline;
        font-size: var(--gp-text);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('service') || changed.has('kind') || changed.has('of')) {
      void this.load();
    }
  }

  render() {
    const known = this.shown.value;
    return html`${this.shown.problem
      ? html`<gp-problem .problem=${this.shown.problem} @gp-retry=${this.load}></gp-problem>`
      : nothing}
    ${known ? this.rule(known) : nothing}`;
  }

  private rule({ document, editions }: Shown) {
    const enters = this.session.roles.some((role) => role === 'leader' || role === 'admin');
    return html`<section class="panel" aria-labelledby="name">
        <header>
          <h2 id="name">${this.of}</h2>
          <span class="quiet small">${t(`service.${this.service}`)} · ${this.kind}</span>
          <span role="status">${this.told}</span>
          ${enters
            ? html`<button class="primary spread" @click=${() => (this.entering = true)}>
                ${t('rule.enter')}
              </button>`
            : nothing}
        </header>
        <ol aria-label=${t('rule.editions')}>
          ${[...editions].reverse().map((edition) => this.edition(edition, document))}
        </ol>
      </section>
      <section class="panel history">
        <gp-history .path=${this.path} .version=${String(editions.length)}></gp-history>
      </section>
      ${this.entering ? this.form(document, editions) : nothing}`;
  }

  private edition(edition: EditionView, document: ApiDocument) {
    return html`<li>
      <h3>${edition.edition} <span>${force(edition)}</span> ${mark(edition, document)}</h3>
      ${edition.body
        ? html`<gp-record
            .document=${document}
            .schema=${shapeOf(edition.body)}
            .value=${edition.body as Record<string, unknown>}
          ></gp-record>`
        : html`<p>${t('rule.ended')}</p>`}
      <p class="quiet small">
        ${edition.source}<br />${minute(edition.enteredAt)} ${edition.enteredBy}: ${edition.reason}
      </p>
    </li>`;
  }

  /** What is to be changed begins as the last edition said it. */
  private form(document: ApiDocument, editions: readonly EditionView[]) {
    const last = [...editions].reverse().find((edition) => edition.body);
    const address = `/${this.service}/v1/rules`;
    const own = this.session.roles.includes('admin') ? undefined : this.session.region;
    return html`<gp-act-form
      .document=${documentFor(document, address, last?.body ?? {})}
      .address=${address}
      .name="${t('rule.enter')}: ${this.of}"
      .prefilled=${{
        kind: this.kind,
        id: this.of,
        territory: own ?? last?.territory ?? undefined,
        mark: last?.mark,
        source: last?.source,
        body: last?.body,
      }}
      @gp-closed=${() => (this.entering = false)}
      @gp-acted=${this.entered}
    ></gp-act-form>`;
  }

  private readonly load = () => this.shown.load(this.path);

  private get path() {
    return `/${this.service}/v1/rules/${encodeURIComponent(this.kind)}/${encodeURIComponent(this.of)}`;
  }

  private entered(event: CustomEvent<{ answer: EditionView }>) {
    this.told = t('rule.entered', event.detail.answer.validFrom);
    void this.load();
  }
}

customElements.define('gp-rule', GpRule);

import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { ActView } from '../api/hazard';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { documentOf, inLanguage, serviceOf, type ApiDocument } from '../core/document';
import { here, note, Placed, to } from '../core/router';
import { Loading } from '../core/loading';
import { away, NETWORK } from '../core/network';
import { POSTS, unsentOf } from '../core/posts';
import { t } from './texts';
import './gp-act-form';

const FORBIDDEN = 403;
const CONFLICT = 409;

/**
 * What can be done to a dossier: a button for each act that is open to the caller, what is owed
 * first; the others with the reason why they are not. The address names the act whose form is open.
 */
class GpActs extends GpElement {
  static properties = { path: {}, tag: {}, about: { attribute: false }, done: { state: true } };
  /** Address of the dossier. */
  declare path: string;
  /** Its version. */
  declare tag: string | null;
  /** Says what the dossier is called. */
  declare about: () => string;
  declare private done: string;

  private readonly acts = new Loading<{ document: ApiDocument; acts: readonly ActView[] }>(
    this,
    async (path, signal) => {
      const [document, acts] = await Promise.all([
        documentOf(serviceOf(path)),
        api.get<ActView[]>(`${path}/acts`, {}, signal),
      ]);
      return { document, acts };
    },
  );

  constructor() {
    super();
    new Placed(this);
    this.done = '';
  }

  static styles = [
    shared,
    css`
      .open {
        display: grid;
        gap: 6px;
        padding: 10px var(--gp-pad);
      }
      .open button {
        width: 100%;
        text-align: start;
        min-height: 36px;
      }
      .duty {
        display: block;
        font-size: var(--gp-text-small);
        font-weight: 400;
      }
      .late {
        font-weight: 700;
      }
      details {
        padding: 0 var(--gp-pad) 10px;
      }
      summary {
        cursor: pointer;
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      dl {
        margin-top: 6px;
        font-size: var(--gp-text-small);
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin-bottom: 6px;
        color: var(--gp-ink-quiet);
        overflow-wrap: anywhere;
      }
      .waiting {
        padding: 8px var(--gp-pad);
        color: var(--gp-warning);
        background: var(--gp-warning-quiet);
      }
      .done {
        padding: 8px var(--gp-pad);
        color: var(--gp-good);
        background: var(--gp-good-quiet);
      }
    `,
  ];

  private readonly posted = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener(POSTS, this.posted);
    window.addEventListener(NETWORK, this.posted);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener(POSTS, this.posted);
    window.removeEventListener(NETWORK, this.posted);
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('tag')) {
      if (changed.has('path')) {
        this.done = '';
      }
      void this.acts.load(this.path);
    }
  }

  render() {
    const known = this.acts.value;
    return html`<section class="panel" aria-labelledby="title">
      <header><h2 id="title">${t('acts.title')}</h2></header>
      <div role="status">
        ${unsentOf(this.path).map(
          ({ name }) =>
            html`<p class="waiting">
              ${t('acts.waiting', name)} <a href=${to('/waiting')}>${t('act.waiting.see')}</a>
            </p>`,
        )}
        ${this.done ? html`<p class="done">${t('act.done', this.done)}</p>` : nothing}
      </div>
      ${known
        ? this.known(known.acts, known.document)
        : this.acts.problem
          ? html`<gp-problem .problem=${this.acts.problem} @gp-retry=${() => this.acts.load(this.path)}></gp-problem>`
          : html`<p class="empty">…</p>`}
    </section>`;
  }

  private known(acts: readonly ActView[], document: ApiDocument) {
    const open = acts.filter((act) => act.allowed).sort(urgent);
    const closed = acts.filter((act) => !act.allowed && act.because?.status !== FORBIDDEN);
    // What was not sent yet may open them; the platform says so when it has both.
    const next = away() && unsentOf(this.path).length ? closed.filter(byState) : [];
    const others = acts.filter((act) => act.because?.status === FORBIDDEN);
    const chosen = [...open, ...next].find((act) => act.act === here().query.get('act'));
    return html`<div class="open">
        ${open.length ? open.map((act) => this.button(act)) : html`<p class="quiet">${t('acts.none')}</p>`}
      </div>
      ${next.length
        ? html`<details class="next">
            <summary>${t('acts.next')}</summary>
            <div class="open">${next.map((act) => this.button(act))}</div>
          </details>`
        : nothing}
      ${closed.length + others.length
        ? html`<details>
            <summary>${t('acts.closed', closed.length + others.length)}</summary>
            <dl>
              ${[...closed, ...others].map(
                (act) =>
                  html`<dt>${inLanguage(act)}</dt>
                    <dd>${act.because ? inLanguage(act.because) : nothing}</dd>`,
              )}
            </dl>
          </details>`
        : nothing}
      ${chosen
        ? html`<gp-act-form
            .document=${document}
            .address=${chosen.href}
            .name=${inLanguage(chosen)}
            .tag=${this.tag}
            .about=${this.about}
            @gp-closed=${() => this.choose(undefined)}
            @gp-acted=${this.acted}
          ></gp-act-form>`
        : nothing}`;
  }

  private button(act: ActView) {
    return html`<button class=${act.duty ? 'primary' : ''} data-act=${act.act} @click=${() => this.choose(act.act)}>
      ${inLanguage(act)}
      ${act.duty
        ? html`<span class="duty ${act.duty.late ? 'late' : ''}"
            >${t('acts.due', inLanguage(act.duty), act.duty.dueDate)}
            ${act.duty.late ? t('acts.late') : nothing}</span
          >`
        : nothing}
    </button>`;
  }

  private choose(act: string | undefined) {
    note({ ...Object.fromEntries(here().query), act });
  }

  private acted(event: CustomEvent<{ name: string }>) {
    this.done = event.detail.name;
  }
}

const byState = (act: ActView) => act.because?.status === CONFLICT;

/** What is owed comes first, by its day. */
function urgent(one: ActView, other: ActView): number {
  return (one.duty?.dueDate ?? '9') < (other.duty?.dueDate ?? '9') ? -1 : 1;
}

customElements.define('gp-acts', GpActs);

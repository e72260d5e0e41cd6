import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { documentOf, type ApiDocument, type Schema } from '../core/document';
import { go } from '../core/router';
import { violations } from '../parts/form/checks';
import '../parts/form/gp-form';
import { said } from '../parts/form/value';
import '../parts/gp-history';
import { minute } from '../core/time';
import type { Organization } from '../api/notification';
import { t } from './texts';

const ORGANIZATIONS = '/notification/v1/organizations';

/** An organization: what it is and may post can be changed, and it can be taken out. */
class GpOrganization extends GpElement {
  static properties = {
    of: {},
    document: { state: true },
    known: { state: true },
    value: { state: true },
    wrong: { state: true },
    problem: { state: true },
    told: { state: true },
    busy: { state: true },
  };
  declare of: string;
  declare private document: ApiDocument | undefined;
  declare private known: api.Versioned<Organization> | undefined;
  declare private value: unknown;
  declare private wrong: readonly api.Violation[];
  declare private problem: api.Problem | undefined;
  declare private told: string;
  declare private busy: boolean;

  constructor() {
    super();
    this.wrong = [];
    this.told = '';
    this.busy = false;
  }

  static styles = [
    shared,
    css`
      .panel {
        margin-bottom: var(--gp-gap);
      }
      .body {
        padding: 14px var(--gp-pad);
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        padding: 12px var(--gp-pad);
        border-top: 1px solid var(--gp-line-quiet);
        background: var(--gp-surface-quiet);
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('of')) {
      void this.load();
    }
  }

  render() {
    const { document, known } = this;
    return html`${this.problem
      ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.load}></gp-problem>`
      : nothing}
    ${document && known ? this.organization(document, known.value) : nothing}`;
  }

  private organization(document: ApiDocument, known: Organization) {
    return html`<section class="panel" aria-labelledby="name">
        <header>
          <h2 id="name">${known.name}</h2>
          <span class="quiet small"
            >${known.id} ·
            ${t('organization.by', known.version, known.changedBy, minute(known.changedAt))}</span
          >
        </header>
        <div class="body">
          <gp-form
            .document=${document}
            .schema=${this.schema(document)}
            .value=${this.value}
            .violations=${this.wrong}
            @gp-change=${(event: CustomEvent<unknown>) => (this.value = event.detail)}
          ></gp-form>
        </div>
        <footer>
          <button class="primary" ?disabled=${this.busy} @click=${this.save}>
            ${t('organization.save')}
          </button>
          <button ?disabled=${this.busy} @click=${this.takeOut}>${t('organization.remove')}</button>
          <span role="status">${this.told}</span>
        </footer>
      </section>
      <section class="panel body">
        <gp-history .path=${this.path} .version=${String(known.version)}></gp-history>
      </section>`;
  }

  /** What an organization is bound to; who it is stands in the address. */
  private schema(document: ApiDocument): Schema {
    const entered = document.resolved(document.body(ORGANIZATIONS) ?? {});
    const { id: _id, ...properties } = entered.properties ?? {};
    return { ...entered, properties };
  }

  private readonly load = async () => {
    this.problem = undefined;
    try {
      this.document = await documentOf('notification');
      this.known = await api.read<Organization>(this.path);
      const { name, kinds, sources, types, regions } = this.known.value;
      this.value = { name, kinds, sources, types, regions };
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  };

  private save() {
    const says = said(this.value) ?? {};
    this.wrong = violations(this.document!, this.schema(this.document!), says);
    return this.wrong.length
      ? undefined
      : this.doing(async () => {
          const changed = await api.send<Organization>(this.path, {
            method: 'PUT',
            headers: { ...this.version(), 'Content-Type': 'application/json' },
            body: JSON.stringify(says),
          });
          await this.load();
          this.told = t('organization.saved', changed.version);
        });
  }

  private takeOut() {
    return confirm(t('organization.remove.confirm', this.known!.value.name))
      ? this.doing(async () => {
          await api.sent(this.path, { method: 'DELETE', headers: this.version() });
          go('/organizations');
        })
      : undefined;
  }

  private async doing(act: () => Promise<void>) {
    this.busy = true;
    this.told = '';
    this.problem = undefined;
    try {
      await act();
    } catch (cause) {
      const problem = api.asProblem(cause);
      this.wrong = problem.violations;
      if (problem.status === 412) {
        await this.load();
        this.told = t('organization.changed');
      } else {
        this.problem = problem;
      }
    } finally {
      this.busy = false;
    }
  }

  private version(): Record<string, string> {
    const tag = this.known?.tag;
    return tag ? { 'If-Match': tag } : {};
  }

  private get path() {
    return `${ORGANIZATIONS}/${encodeURIComponent(this.of)}`;
  }
}

customElements.define('gp-organization', GpOrganization);

import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { PaperView } from '../api/hazard';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { documentOf, serviceOf, type ApiDocument } from '../core/document';
import { language } from '../core/i18n';
import { Loading } from '../core/loading';
import { minute } from '../core/time';
import { t } from './texts';
import './gp-record';

/** The papers of a dossier, each as the act said it, the newest first. */
class GpPapers extends GpElement {
  static properties = { path: {}, version: {} };
  declare path: string;
  declare version: string | null;

  private readonly papers = new Loading<{ document: ApiDocument; papers: readonly PaperView[] }>(
    this,
    async (path, signal) => {
      const [document, papers] = await Promise.all([
        documentOf(serviceOf(path)),
        api.get<PaperView[]>(`${path}/papers`, {}, signal),
      ]);
      return { document, papers: [...papers].reverse() };
    },
  );

  static styles = [
    shared,
    css`
      details {
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      summary {
        padding: 8px 0;
        cursor: pointer;
      }
      gp-record {
        padding: 2px 0 10px 18px;
      }
      .digest {
        padding: 0 0 8px 18px;
        overflow-wrap: anywhere;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.papers.load(this.path);
    }
  }

  render() {
    const known = this.papers.value;
    if (!known) {
      return this.papers.problem
        ? html`<gp-problem .problem=${this.papers.problem} @gp-retry=${() => this.papers.load(this.path)}></gp-problem>`
        : html`<p class="empty">…</p>`;
    }
    return known.papers.length
      ? known.papers.map((paper) => this.paper(known.document, paper))
      : html`<p class="empty">${t('papers.empty')}</p>`;
  }

  private paper(document: ApiDocument, paper: PaperView) {
    const address = `${this.path}/${paper.act}`;
    const operation = document.operation('post', address);
    const name = language() === 'en' ? operation?.summary : operation?.description;
    return html`<details>
      <summary>
        <strong>${name ?? paper.act}</strong>
        <span class="quiet small">${t('papers.by', paper.signedBy, minute(paper.signedAt))}
          ${paper.madeAt ? t('papers.made', minute(paper.madeAt)) : nothing}</span>
      </summary>
      <gp-record
        .document=${document}
        .schema=${document.body(address) ?? {}}
        .value=${paper.says}
      ></gp-record>
      <p class="digest quiet small">${t('papers.digest', paper.digest)}</p>
    </details>`;
  }
}

customElements.define('gp-papers', GpPapers);

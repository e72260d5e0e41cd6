import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import '../parts/gp-problem';
import { count } from '../core/i18n';
import { minute } from '../core/time';
import { to } from '../core/router';
import { decide, save, stateOf, toneOf, type Door } from './api';
import { t } from './texts';
import type { ImportJobView, RejectedRow } from '../api/equipment';

const LOOK = 1_000;

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** An import under way, and the rows that did not enter the register. */
class GpImportJob extends GpElement {
  static properties = {
    door: { attribute: false },
    of: {},
    job: { state: true },
    rows: { state: true },
    next: { state: true },
    problem: { state: true },
  };
  declare door: Door;
  declare of: string;
  declare private job: ImportJobView | undefined;
  declare private rows: RejectedRow[] | undefined;
  declare private next: string | null | undefined;
  declare private problem: api.Problem | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;

  static styles = [
    shared,
    stackedTable,
    css`
      .panel {
        margin-bottom: var(--gp-gap);
      }
      .body {
        padding: 14px var(--gp-pad);
      }
      progress {
        width: 100%;
        height: 14px;
        accent-color: var(--gp-accent);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        gap: 10px 16px;
        margin-top: 12px;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      dd.figure {
        font-size: var(--gp-figure);
        line-height: 1.2;
      }
      code {
        font: var(--gp-text-small) / 1.5 ui-monospace, Menlo, Consolas, monospace;
        white-space: pre-wrap;
      }
      .end {
        padding: 10px;
        text-align: center;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  render() {
    return html`${this.problem
      ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.look}></gp-problem>`
      : nothing}
    ${this.job ? html`${this.progress(this.job)} ${this.rejections(this.job)}` : nothing}`;
  }

  private progress(job: ImportJobView) {
    return html`<section class="panel" aria-labelledby="name">
      <header>
        <h2 id="name">${job.profile}</h2>
        <span class="mark ${toneOf(job)}" role="status">${t(stateOf(job))}</span>
        ${job.dryRun ? html`<span class="mark">${t('dry')}</span>` : nothing}
        ${job.complete ? html`<span class="mark">${t('whole')}</span>` : nothing}
      </header>
      <div class="body">
        <progress
          max=${job.total}
          .value=${job.read}
          aria-label=${t('progress', count(job.read), count(job.total))}
        ></progress>
        <div class="quiet small">
          ${t('progress', count(job.read), count(job.total))}
          · ${t('bytes', megabytes(job.bytesRead), megabytes(job.bytes))}
          ${job.rowsPerSecond ? html` · ${t('speed', count(job.rowsPerSecond))}` : nothing}
          ${job.expectedAt ? html` · ${t('expected', minute(job.expectedAt))}` : nothing}
        </div>
        ${job.dryRun ? html`<p class="quiet">${t('dry.why')}</p>` : nothing}
        ${job.reason ? html`<p class="mark ${toneOf(job)}">${job.reason}</p>` : nothing}
        ${job.state === 'TO_CONFIRM'
          ? html`<p>
              <button @click=${() => this.decide(true)}>${t('confirm')}</button>
              <button @click=${() => this.decide(false)}>${t('decline')}</button>
            </p>`
          : nothing}
        <dl>
          <div><dt>${t('accepted')}</dt><dd class="figure">${count(job.accepted)}</dd></div>
          <div><dt>${t('added')}</dt><dd class="figure">${count(job.added)}</dd></div>
          <div><dt>${t('changed')}</dt><dd class="figure">${count(job.changed)}</dd></div>
          <div><dt>${t('unchanged')}</dt><dd class="figure">${count(job.unchanged)}</dd></div>
          <div><dt>${t('rejected')}</dt><dd class="figure">${count(job.rejected)}</dd></div>
          ${job.warnings
            ? html`<div><dt>${t('warnings')}</dt><dd class="figure">${count(job.warnings)}</dd></div>`
            : nothing}
          ${job.skipped
            ? html`<div><dt>${t('skipped')}</dt><dd class="figure">${count(job.skipped)}</dd></div>`
            : nothing}
          ${job.vanishing === null
            ? nothing
            : html`<div>
                  <dt>${t('vanishing')}</dt>
                  <dd class="figure">${count(job.vanishing)}</dd>
                </div>
                <div>
                  <dt>${t('vanished')}</dt>
                  <dd class="figure">${count(job.vanished)}</dd>
                  ${job.vanished
                    ? html`<dd>
                        <a href=${to('/equipment?vanished=true')}>${t('vanished.list')}</a>
                      </dd>`
                    : nothing}
                </div>`}
          <div><dt>${t('submitted')}</dt><dd>${minute(job.submittedAt)}</dd></div>
          ${job.finishedAt
            ? html`<div><dt>${t('finished')}</dt><dd>${minute(job.finishedAt)}</dd></div>`
            : nothing}
        </dl>
      </div>
    </section>`;
  }

  private rejections(job: ImportJobView) {
    const told = job.rejected + job.warnings;
    const names = [t('line'), t('result'), t('rejections.reason'), t('rejections.raw')];
    return html`<section class="panel" aria-labelledby="rejections">
      <header>
        <h2 id="rejections">${t('rejections')}</h2>
        ${job.rejected
          ? html`<button class="spread" @click=${() => this.save(job)}>${t('rejections.save')}</button>`
          : nothing}
      </header>
      ${this.rows?.length
        ? html`<table role="table">
              <thead role="rowgroup">
                <tr role="row">
                  ${names.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
                </tr>
              </thead>
              <tbody role="rowgroup">
                ${this.rows.map(
                  (row) =>
                    html`<tr role="row">
                      <td role="cell" data-label=${names[0]}>${row.line}</td>
                      <td role="cell" data-label=${names[1]}>${t(`severity.${row.severity}`)}</td>
                      <td role="cell" data-label=${names[2]}>${row.reason}</td>
                      <td role="cell" data-label=${names[3]}><code>${row.raw}</code></td>
                    </tr>`,
                )}
              </tbody>
            </table>
            ${this.next
              ? html`<div class="end">
                  <button @click=${() => this.more(this.next!)}>${t('rejections.more')}</button>
                </div>`
              : nothing}`
        : html`<p class="empty">${told ? '…' : t('rejections.none')}</p>`}
    </section>`;
  }

  private readonly look = async () => {
    clearTimeout(this.timer);
    try {
      const job = await api.get<ImportJobView>(`${this.door.at}/${this.of}`);
      this.problem = undefined;
      const told = job.rejected + job.warnings;
      const before = this.job ? this.job.rejected + this.job.warnings : undefined;
      const news = told !== before && (this.rows?.length ?? 0) < 50;
      this.job = job;
      if (news && told) {
        this.rows = undefined;
        await this.more();
      }
      if (this.isConnected && (job.state === 'QUEUED' || job.state === 'RUNNING')) {
        this.timer = setTimeout(this.look, LOOK);
      }
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  };

  private async decide(confirmed: boolean) {
    try {
      this.job = await decide(this.of, confirmed);
      await this.look();
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }

  private async more(cursor?: string) {
    try {
      const page = await api.get<api.Page<RejectedRow>>(`${this.door.at}/${this.of}/rejected-rows`, {
        cursor,
        limit: '50',
      });
      this.rows = [...(this.rows ?? []), ...page.items];
      this.next = page.next;
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }

  private async save(job: ImportJobView) {
    try {
      const response = await api.sent(job.rejections, { headers: { Accept: 'text/csv' } });
      save(await response.blob(), `rejections-${job.id}.csv`);
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }
}

customElements.define('gp-import-job', GpImportJob);

import { css, html, nothing } from 'lit';
import type { WorkItem } from '../api/hazard';
import { session } from '../core/auth';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { stackedTable } from '../parts/stacked-table';
import { pageAt } from '../core/pages';
import { here, note, Placed, to } from '../core/router';
import { bilingual, count, t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import { daysUntil } from '../core/time';
import { t } from './texts';
import { takeAlong } from './take-along';
import { begin, further, recount, workCount, type Merged } from './work';

const SOON = 7;

const GROUPS = ['late', 'today', 'week', 'later', 'none'] as const;
type Group = (typeof GROUPS)[number];

/** All that somebody has to do, of all services, by deadline; one click leads to the act's form. */
class GpWork extends GpElement {
  static properties = { busy: { state: true }, taken: { state: true } };
  declare private busy: boolean;
  /** What is said of what is taken along; empty when nothing is. */
  declare private taken: string;

  private readonly work = new Loading<Merged>(this, (_, signal) => begin(signal));

  constructor() {
    super();
    new Placed(this);
    this.busy = false;
    this.taken = '';
  }

  static styles = [
    shared,
    stackedTable,
    css`
      .taken {
        padding: 8px var(--gp-pad);
        background: var(--gp-surface-quiet);
      }
      .silent {
        padding: 8px var(--gp-pad);
        color: var(--gp-warning);
        background: var(--gp-warning-quiet);
      }
      tr.group th {
        padding-top: 12px;
        font-size: var(--gp-text);
        font-weight: 600;
        text-align: start;
        color: var(--gp-ink);
        background: none;
      }
      tr.group.late th {
        color: var(--gp-severe);
      }
      .what {
        display: inline-block;
        font-weight: 600;
      }
      .what::first-letter {
        text-transform: uppercase;
      }
      .act {
        white-space: nowrap;
      }
      .go {
        display: inline-block;
        padding: 3px 12px;
        border: 1px solid var(--gp-accent);
        border-radius: var(--gp-radius);
        text-decoration: none;
      }
      .go:hover {
        background: var(--gp-accent-quiet);
      }
      .end {
        display: flex;
        justify-content: center;
        align-items: center;
        gap: 12px;
        padding: 10px;
      }
      @media (max-width: 640px) {
        tr.group {
          padding: 4px 0 0;
          border: 0;
        }
        tr.group th {
          display: block;
          border: 0;
          padding-bottom: 2px;
        }
        .go {
          display: block;
          width: 100%;
          padding: 9px;
          text-align: center;
        }
      }
    `,
  ];

  private readonly moved = () => this.load();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('gp-clock-moved', this.moved);
    window.addEventListener('gp-badges', this.moved);
    void this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('gp-clock-moved', this.moved);
    window.removeEventListener('gp-badges', this.moved);
  }

  private load() {
    return this.work.load('all');
  }

  render() {
    const known = this.work.value;
    const counted = workCount();
    const late = here().query.get('late') === 'true';
    return html`<section class="panel" aria-busy=${known ? 'false' : 'true'}>
      <header>
        <span aria-live="polite"
          >${counted
            ? html`${t('open', count(counted.open))}
              ${counted.late
                ? html`<span class="mark severe">${t('late', count(counted.late))}</span>`
                : nothing}`
            : nothing}</span
        >
        <button
          class="spread"
          aria-pressed=${late}
          @click=${() => note({ late: late ? undefined : 'true' })}
        >
          ${t('all.late')}
        </button>
        <button @click=${() => this.reload()}>${t('again')}</button>
        <button ?disabled=${this.busy || !known?.items.length} title=${t('take.why')} @click=${this.take}>
          ${t('take')}
        </button>
      </header>
      <div role="status">
        ${this.taken ? html`<p class="taken">${this.taken}</p>` : nothing}
      </div>
      ${known?.silent.map(
        ({ service, problem }) =>
          html`<p class="silent" role="alert">
            ${t('silent', t(`service.${service}`), problem.message)}
          </p>`,
      )}
      ${known ? this.table(known, late) : html`<p class="empty">${common('loading')}</p>`}
    </section>`;
  }

  private table(known: Merged, late: boolean) {
    const items = late ? known.items.filter((item) => item.late) : known.items;
    if (!items.length && !known.more) {
      return html`<p class="empty">${t(late ? 'empty.late' : 'empty')}</p>`;
    }
    return html`<table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${(['what', 'about', 'enterprise', 'by'] as const).map(
              (name) => html`<th role="columnheader" scope="col">${t(name)}</th>`,
            )}
            <th role="columnheader" scope="col"><span class="hidden">${t('do')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${GROUPS.map((group) => this.group(group, items.filter((item) => groupOf(item) === group)))}
        </tbody>
      </table>
      <div class="end">
        <span class="quiet small">${t('shown', count(items.length))}</span>
        ${known.more
          ? html`<button ?disabled=${this.busy} @click=${this.more}>${t('more')}</button>`
          : nothing}
      </div>`;
  }

  private group(group: Group, items: readonly WorkItem[]) {
    return items.length
      ? html`<tr role="row" class="group ${group}">
            <th role="rowheader" colspan="5">
              ${t(`group.${group}`)} <span class="quiet small">${count(items.length)}</span>
            </th>
          </tr>
          ${items.map((item) => this.row(item))}`
      : nothing;
  }

  private row(item: WorkItem) {
    const title = bilingual(item.titleZh ?? '', item.titleEn ?? '');
    return html`<tr role="row">
      <td role="cell" class="head"><span class="what">${bilingual(item.zh, item.en)}</span></td>
      <td role="cell" data-label=${t('about')}>
        <span>${item.number}${title && title !== item.number ? html`<br /><span class="small">${title}</span>` : nothing}</span>
      </td>
      <td role="cell" data-label=${t('enterprise')}>
        <span>${item.enterpriseName ?? item.enterpriseId ?? '—'}</span>
      </td>
      <td role="cell" data-label=${t('by')}><span>${due(item)}</span></td>
      <td role="cell" class="act">${this.action(item)}</td>
    </tr>`;
  }

  private action(item: WorkItem) {
    const place = `/${item.dossiers.split('/').at(-1)}/${item.id}`;
    return pageAt(place)
      ? html`<a
          class="go"
          href=${to(place, { act: item.act ?? undefined })}
          aria-label=${`${t(item.act ? 'do' : 'look')}: ${bilingual(item.zh, item.en)} ${item.number ?? ''}`}
          >${t(item.act ? 'do' : 'look')}</a
        >`
      : nothing;
  }

  private readonly more = async () => {
    const known = this.work.value;
    if (!known || this.busy) {
      return;
    }
    this.busy = true;
    this.work.value = await further(known);
    this.busy = false;
  };

  private readonly take = async () => {
    const known = session();
    const items = this.work.value?.items;
    if (!known || !items) {
      return;
    }
    this.busy = true;
    const failed = await takeAlong(items, known, (read, of) => {
      this.taken = t('take.progress', count(read), count(of));
    });
    this.taken = failed ? t('take.failed', count(failed)) : t('take.done');
    this.busy = false;
  };

  private async reload() {
    await Promise.all([recount(), this.load()]);
  }
}

function groupOf(item: WorkItem): Group {
  if (item.late) {
    return 'late';
  }
  const left = item.dueDate ? daysUntil(item.dueDate) : undefined;
  if (!item.dueDate) {
    return 'none';
  }
  return left === undefined || left > SOON ? 'later' : left <= 0 ? 'today' : 'week';
}

function due(item: WorkItem) {
  if (!item.dueDate) {
    return html`<span class="quiet">${t('no-day')}</span>`;
  }
  const left = daysUntil(item.dueDate);
  return html`${item.dueDate}
  ${left === undefined
    ? nothing
    : html`<span class="small ${item.late || left < 0 ? 'mark severe' : 'quiet'}"
        >${left < 0
          ? common('days.over', -left)
          : left === 0
            ? common('days.today')
            : common('days.left', left)}</span
      >`}`;
}

customElements.define('gp-work', GpWork);

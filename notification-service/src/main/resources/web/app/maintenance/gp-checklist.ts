import { css, html, nothing } from 'lit';
import type { MaintenanceItem, MaintenanceAnswer } from '../api/inspection';
import * as api from '../core/api';
import { documentOf, type ApiDocument } from '../core/document';
import { draft, keepDraft } from '../core/drafts';
import { filesOf } from '../core/files';
import { language } from '../core/i18n';
import { Loading } from '../core/loading';
import { note } from '../core/router';
import { now } from '../core/time';
import { GpElement } from '../parts/element';
import '../parts/form/gp-upload';
import '../parts/gp-problem';
import { shared } from '../parts/shared';
import { t } from './texts';

const RESULTS = { OK: '√', FAILED: '×', NOT_APPLICABLE: '/' } as const;

/** What is told so far; the form that is sent has the mechanics and the time beside it. */
interface Told {
  readonly items?: readonly Partial<MaintenanceAnswer>[];
  readonly [other: string]: unknown;
}

interface Known {
  readonly document: ApiDocument;
  readonly items: readonly MaintenanceItem[];
}

/**
 * The items of a visit, to be answered on a phone one after the other. What is answered stands in
 * the draft of the form, so that it outlives a reload and goes the way of every form.
 */
class GpChecklist extends GpElement {
  static properties = { path: {}, told: { state: true } };
  /** Address of the visit. */
  declare path: string;
  declare private told: Told;

  private readonly known = new Loading<Known>(this, async (path, signal) => {
    const [document, items] = await Promise.all([
      documentOf('inspection'),
      api.get<MaintenanceItem[]>(`${path}/items`, {}, signal),
    ]);
    return { document, items };
  });

  constructor() {
    super();
    this.told = {};
  }

  static styles = [
    shared,
    css`
      ol {
        display: grid;
        gap: 10px;
        padding: 0;
        list-style: none;
      }
      fieldset {
        margin: 0;
        padding: 6px 10px 10px;
        border: 1px solid var(--gp-line-quiet);
        min-width: 0;
      }
      legend {
        padding: 0 4px;
        overflow-wrap: anywhere;
      }
      .results {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 6px;
      }
      .results label {
        display: flex;
        gap: 6px;
        align-items: center;
        justify-content: center;
        min-height: 44px;
        border: 1px solid var(--gp-line);
        border-radius: 4px;
      }
      .field {
        display: grid;
        gap: 4px;
        margin-top: 8px;
      }
      .bar {
        position: sticky;
        bottom: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        padding: 10px 0;
        background: var(--gp-surface);
      }
      .bar button {
        min-height: 44px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') && this.path) {
      this.told = (draft(this.address).value as Told | undefined) ?? {};
      void this.known.load(this.path);
    }
  }

  render() {
    if (this.known.problem) {
      return html`<gp-problem .problem=${this.known.problem}></gp-problem>`;
    }
    const known = this.known.value;
    if (!known) {
      return nothing;
    }
    if (!known.items.length) {
      return html`<p class="empty">${t('items.none')}</p>`;
    }
    const left = known.items.filter((item) => !this.answer(item)?.result).length;
    return html`<ol>
        ${known.items.map((item) => html`<li>${this.item(item, known.document)}</li>`)}
      </ol>
      <div class="bar">
        <span role="status">${left ? t('items.left', left) : t('items.whole')}</span>
        ${left
          ? html`<button @click=${() => this.rest(known.items)}>${t('items.rest')}</button>`
          : html`<button class="primary" @click=${this.sign}>${t('items.sign')}</button>`}
      </div>`;
  }

  private item(item: MaintenanceItem, document: ApiDocument) {
    const answer = this.answer(item);
    const failed = answer?.result === 'FAILED';
    return html`<fieldset>
      <legend>
        ${item.item} ${language() === 'en' ? item.en : item.zh}
        ${item.photo ? html`<span class="small quiet">${t('items.photo')}</span>` : nothing}
      </legend>
      <div class="results">
        ${Object.entries(RESULTS).map(
          ([result, sign]) =>
            html`<label title=${document.word('MaintenanceResult', result)}
              ><input
                type="radio"
                name=${item.item}
                aria-label=${document.word('MaintenanceResult', result)}
                .checked=${answer?.result === result}
                @change=${() => this.say(item, { result: result as MaintenanceAnswer['result'] })}
              /><span aria-hidden="true">${sign}</span></label
            >`,
        )}
      </div>
      ${failed
        ? html`<div class="field">
            <label for="remark-${item.item}">${t('items.remark')}</label>
            <textarea
              id="remark-${item.item}"
              maxlength="500"
              .value=${answer?.remark ?? ''}
              @input=${(event: Event) =>
                this.say(item, { remark: (event.target as HTMLTextAreaElement).value })}
            ></textarea>
          </div>`
        : nothing}
      ${failed || item.photo
        ? html`<div class="field">
            <gp-upload
              .address=${filesOf('inspection')}
              .label="${item.item} ${t('items.photo')}"
              .value=${answer?.photos?.[0] ?? ''}
              @gp-uploaded=${(event: CustomEvent<string | undefined>) =>
                this.say(item, { photos: event.detail ? [event.detail] : undefined })}
            ></gp-upload>
          </div>`
        : nothing}
    </fieldset>`;
  }

  private answer(item: MaintenanceItem) {
    return this.told.items?.find((each) => each.item === item.item);
  }

  private say(item: MaintenanceItem, more: Partial<MaintenanceAnswer>) {
    const others = (this.told.items ?? []).filter((each) => each.item !== item.item);
    this.keep([...others, { ...this.answer(item), item: item.item, ...more }]);
  }

  private rest(items: readonly MaintenanceItem[]) {
    this.keep(
      items.map((item) => {
        const known = this.answer(item);
        return known?.result ? known : { ...known, item: item.item, result: 'OK' as const };
      }),
    );
  }

  private keep(items: readonly Partial<MaintenanceAnswer>[]) {
    this.told = { ...this.told, items };
    keepDraft(this.address, { ...draft(this.address), value: this.told });
  }

  private sign() {
    this.told = {
      mechanics: [{}, {}],
      ...(draft(this.address).value as Told | undefined),
      doneAt: (now() ?? new Date()).toISOString(),
    };
    keepDraft(this.address, { ...draft(this.address), value: this.told });
    note({ act: 'finish' });
  }

  private get address() {
    return `${this.path}/finish`;
  }
}

customElements.define('gp-checklist', GpChecklist);

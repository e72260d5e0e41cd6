import { css, html, nothing } from 'lit';
import type { CheckAnswer, RuleView, SupervisoryCheck } from '../api/inspection';
import * as api from '../core/api';
import type { ApiDocument } from '../core/document';
import { draft, keepDraft } from '../core/drafts';
import { bilingual } from '../core/i18n';
import { Loading } from '../core/loading';
import { here, note } from '../core/router';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { t } from './texts';

interface Item {
  readonly no: string;
  readonly zh: string;
  readonly en: string;
  readonly hazardCode: string | null;
}

/** A checklist as it is in force today. */
interface Checklist {
  readonly name: string;
  readonly edition: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly items: readonly Item[];
}

const RESULTS = ['CONFORMS', 'FAILS', 'NOT_APPLICABLE'] as const;

/**
 * Goes through the checklists of a check, item by item with a thumb. What is ticked is the draft of
 * the record, which outlives a reload; the form of the record shows it and sends it.
 */
class GpWalk extends GpElement {
  static properties = {
    check: { attribute: false },
    document: { attribute: false },
    path: {},
    answers: { state: true },
  };
  declare check: SupervisoryCheck;
  declare document: ApiDocument;
  /** Address of the check. */
  declare path: string;
  declare private answers: readonly CheckAnswer[];

  private readonly lists = new Loading<readonly Checklist[]>(this, async (region, signal) => {
    const rules = await api.get<api.Page<RuleView>>(
      '/inspection/v1/rules',
      { kind: 'CHECKLIST', region, limit: '200' },
      signal,
    );
    return rules.items
      .filter(({ id, edition }) => edition && this.check.checklists.includes(id))
      .map(({ id, edition }) => ({
        ...(edition!.body as unknown as Omit<Checklist, 'name' | 'edition'>),
        name: id,
        edition: edition!.edition,
      }));
  });

  constructor() {
    super();
    this.answers = [];
  }

  static styles = [
    shared,
    css`
      fieldset {
        margin: 0 0 12px;
        padding: 8px 0;
        border: 0;
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 18px;
      }
      .choices label {
        min-height: 36px;
        padding: 6px 0;
      }
      .more {
        display: grid;
        gap: 6px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path')) {
      this.answers = (draft(this.address()).value as { answers?: CheckAnswer[] } | undefined)?.answers ?? [];
      void this.lists.load(this.check.regionCode);
    }
  }

  render() {
    if (this.lists.problem) {
      return html`<gp-problem
        .problem=${this.lists.problem}
        @gp-retry=${() => this.lists.load(this.check.regionCode)}
      ></gp-problem>`;
    }
    const lists = this.lists.value;
    if (!lists) {
      return html`<p class="empty">…</p>`;
    }
    return html`${lists.map(
        (list) =>
          html`<h3>${bilingual(list.titleZh, list.titleEn)}</h3>
            ${list.items.map((item) => this.item(list, item))}`,
      )}
      <button class="primary" @click=${() => note({ ...Object.fromEntries(here().query), act: 'record' })}>${t('to-record')}</button>`;
  }

  private item(list: Checklist, item: Item) {
    const answer = this.answers.find((one) => one.checklist === list.name && one.item === item.no);
    return html`<fieldset>
      <legend>
        ${item.no} ${bilingual(item.zh, item.en)}
        ${item.hazardCode ? html`<span class="small quiet">${item.hazardCode}</span>` : nothing}
      </legend>
      <div class="choices">
        ${RESULTS.map(
          (result) =>
            html`<label
              ><input
                type="radio"
                name=${`${list.name} ${item.no}`}
                .checked=${answer?.result === result}
                @change=${() => this.say(list, item, { result })}
              />
              ${this.document.word('ItemResult', result)}</label
            >`,
        )}
      </div>
      ${answer?.result === 'FAILS'
        ? html`<div class="more">
            <label
              >${t('seen')}
              <input
                .value=${answer.note ?? ''}
                @change=${(event: Event) => this.say(list, item, { note: written(event) || null })}
            /></label>
            <label
              >${t('units')}
              <input
                .value=${answer.equipmentNos?.join(' ') ?? ''}
                @change=${(event: Event) =>
                  this.say(list, item, { equipmentNos: written(event).split(/[\s,，、]+/).filter(Boolean) })}
            /></label>
          </div>`
        : nothing}
    </fieldset>`;
  }

  /** Keeps what was ticked beside what else the draft of the record says. */
  private say(list: Checklist, item: Item, said: Partial<CheckAnswer>) {
    const known = this.answers.find((one) => one.checklist === list.name && one.item === item.no);
    const others = this.answers.filter((one) => one !== known);
    const answer = {
      ...(known ?? { result: 'CONFORMS' as const }),
      ...said,
      checklist: list.name,
      edition: list.edition,
      item: item.no,
    };
    this.answers = [...others, answer];
    const kept = draft(this.address());
    keepDraft(this.address(), {
      value: { ...(kept.value as object | undefined), answers: this.answers },
      key: kept.key,
    });
  }

  private address() {
    return `${this.path}/record`;
  }
}

const written = (event: Event) => (event.target as HTMLInputElement).value.trim();

customElements.define('gp-walk', GpWalk);

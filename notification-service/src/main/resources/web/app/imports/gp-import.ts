import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import { go } from '../core/router';
import { count } from '../core/i18n';
import { formStyles } from '../parts/form/styles';
import { begin, preview, save, type Door, type Says } from './api';
import { guessed, keep, kept, posted, subjectsOf, type Profile } from './profile';
import { t } from './texts';
import type { Preview } from '../api/equipment';
import './gp-checked';
import './gp-mapping';

const ENCODINGS = ['UTF-8', 'GB18030', 'UTF-16', 'UTF-16LE', 'UTF-16BE', 'BIG5'];
const DELIMITERS = [
  [',', 'delimiter.comma'],
  [';', 'delimiter.semicolon'],
  ['\t', 'delimiter.tab'],
  ['|', 'delimiter.bar'],
] as const;

/** A register is taken in: choose a file, say which column is what, look at ten rows, begin. */
class GpImport extends GpElement {
  static properties = {
    door: { attribute: false },
    region: {},
    seen: { state: true },
    profile: { state: true },
    text: { state: true },
    checked: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  declare door: Door;
  declare region: string | undefined;
  /** The file as it is. */
  declare private seen: Preview | undefined;
  declare private profile: Profile | undefined;
  /** A profile that was brought along, by its file's name; it is not looked into. */
  declare private text: { name: string; says: string } | undefined;
  /** The file as the profile reads it; undefined while that is not known. */
  declare private checked: Preview | undefined;
  declare private busy: 'reading' | 'checking' | 'starting' | undefined;
  declare private problem: api.Problem | undefined;

  private file: File | undefined;
  private says: Says = {};
  private key = crypto.randomUUID();
  /** Whether the file is the whole register of its source. */
  private complete = false;

  static styles = [
    shared,
    formStyles,
    css`
      .panel {
        margin-bottom: var(--gp-gap);
      }
      .body {
        padding: 14px var(--gp-pad);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        align-items: end;
        margin-top: 10px;
      }
      .tools label {
        display: grid;
        gap: 2px;
      }
      .tools select,
      .tools input[type='number'] {
        width: auto;
        min-width: 9rem;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding: 12px var(--gp-pad);
        border-top: 1px solid var(--gp-line-quiet);
        background: var(--gp-surface-quiet);
      }
    `,
  ];

  render() {
    return html`<section class="panel" aria-labelledby="file-title">
        <header>
          <h2 id="file-title">1 · ${t('file')}</h2>
          ${this.seen
            ? html`<span class="quiet small" role="status"
                >${t('file.rows', count(this.seen.rows), this.seen.columns.length)}</span
              >`
            : nothing}
        </header>
        <div class="body">
          <p class="quiet">${t('new.intro')}</p>
          <div class="tools">
            <label
              >${t('file.choose')}
              <input type="file" accept=".csv,.txt,.tsv,text/csv" @change=${this.chosen} />
            </label>
            ${this.seen ? this.dialect(this.seen) : nothing}
            ${this.busy === 'reading' ? html`<span role="status">${t('reading')}</span>` : nothing}
          </div>
        </div>
      </section>
      ${this.problem
        ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
        : nothing}
      ${this.seen && this.profile ? this.second(this.seen, this.profile) : nothing}
      ${this.checked ? this.third(this.checked) : nothing}`;
  }

  private dialect(seen: Preview) {
    return html`<label
        >${t('encoding')}
        <select @change=${(e: Event) => this.look({ ...this.says, encoding: value(e) })}>
          ${(ENCODINGS.includes(seen.encoding) ? ENCODINGS : [seen.encoding, ...ENCODINGS]).map(
            (one) => html`<option value=${one} ?selected=${one === seen.encoding}>${one}</option>`,
          )}
        </select></label
      ><label
        >${t('delimiter')}
        <select @change=${(e: Event) => this.look({ ...this.says, delimiter: value(e) })}>
          ${DELIMITERS.map(
            ([one, text]) =>
              html`<option value=${one} ?selected=${one === seen.delimiter}>${t(text)}</option>`,
          )}
        </select></label
      ><label
        >${t('header')}
        <input
          type="number"
          min="1"
          max="21"
          .value=${String(seen.headerLine)}
          @change=${(e: Event) => this.look({ ...this.says, headerLine: value(e) })}
      /></label>`;
  }

  private second(seen: Preview, profile: Profile) {
    const known = kept().filter((one) => subjectsOf(seen).includes(one.subject));
    return html`<section class="panel" aria-labelledby="profile-title">
      <header><h2 id="profile-title">2 · ${t('profile')}</h2></header>
      <div class="body">
        ${this.text
          ? html`<p>
              ${t('profile.file.used', this.text.name)}
              <button @click=${this.dropText}>${t('profile.file.drop')}</button>
            </p>`
          : html`<div class="tools">
                ${known.length
                  ? html`<label
                      >${t('profile.kept')}
                      <select @change=${(e: Event) => this.take(known, value(e))}>
                        <option value="">${t('profile.kept.none')}</option>
                        ${known.map(({ name }) => html`<option value=${name}>${name}</option>`)}
                      </select></label
                    >`
                  : nothing}
                <label
                  >${t('profile.file')}
                  <input type="file" accept=".json,.yaml,.yml" @change=${this.brought} />
                </label>
              </div>
              <br />
              <gp-mapping
                .preview=${seen}
                .profile=${profile}
                @gp-change=${(event: CustomEvent<Profile>) => this.change(event.detail)}
              ></gp-mapping>`}
      </div>
      <footer>
        <button class="primary" ?disabled=${!!this.busy} @click=${this.check}>
          ${t(this.busy === 'checking' ? 'checking' : 'check')}
        </button>
        ${this.text ? nothing : html`<button @click=${this.save}>${t('profile.save')}</button>`}
      </footer>
    </section>`;
  }

  private third(checked: Preview) {
    return html`<section class="panel" aria-labelledby="check-title">
      <header><h2 id="check-title" tabindex="-1">3 · ${t('check')}</h2></header>
      <gp-checked .preview=${checked}></gp-checked>
      ${this.door.whole
        ? html`<div class="body">
            <label>
              <input
                type="checkbox"
                .checked=${this.complete}
                @change=${(e: Event) => this.whole((e.target as HTMLInputElement).checked)}
              />
              ${t('complete')}
            </label>
          </div>`
        : nothing}
      <footer>
        <button class="primary" ?disabled=${!!this.busy} @click=${() => this.begin(false)}>
          ${this.busy === 'starting' ? t('starting') : t('start', count(checked.rows))}
        </button>
        <button ?disabled=${!!this.busy} @click=${() => this.begin(true)}>
          ${t('try', count(checked.rows))}
        </button>
      </footer>
    </section>`;
  }

  private chosen(event: Event) {
    this.file = (event.target as HTMLInputElement).files?.[0];
    this.profile = undefined;
    this.text = undefined;
    return this.look({});
  }

  /** Looks at the file; the profile begins anew when its columns are other ones. */
  private look(says: Says) {
    this.says = says;
    this.seen = undefined;
    this.checked = undefined;
    return this.doing('reading', async (file) => {
      this.seen = await preview(this.door, file, says);
      this.profile = guessed(this.seen, file.name, this.region, says);
    });
  }

  private take(known: readonly Profile[], name: string) {
    const taken = known.find((one) => one.name === name);
    const { encoding, delimiter } = this.seen!;
    this.change(
      taken
        ? { ...taken, encoding, delimiter }
        : guessed(this.seen!, this.file!.name, this.region, this.says),
    );
  }

  private async brought(event: Event) {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) {
      this.text = { name: file.name, says: await file.text() };
      this.checked = undefined;
    }
  }

  private dropText() {
    this.text = undefined;
    this.checked = undefined;
  }

  private change(profile: Profile) {
    this.profile = profile;
    this.checked = undefined;
    this.key = crypto.randomUUID();
  }

  private written() {
    return this.text?.says ?? posted(this.profile!, this.seen!.fields);
  }

  private check() {
    return this.doing('checking', async (file) => {
      this.checked = await preview(this.door, file, { profile: this.written() });
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#check-title')?.focus();
    });
  }

  private whole(complete: boolean) {
    this.complete = complete;
    this.key = crypto.randomUUID();
  }

  private begin(dryRun: boolean) {
    return this.doing('starting', async (file) => {
      const { complete } = this;
      const job = await begin(this.door, file, this.written(), dryRun ? crypto.randomUUID() : this.key, {
        dryRun,
        complete,
      });
      if (!this.text) {
        keep(this.profile!);
      }
      go(`${this.door.page}/${job.id}`);
    });
  }

  private save() {
    const content = new Blob([posted(this.profile!, this.seen!.fields)], { type: 'application/json' });
    save(content, `${this.profile!.name}.json`);
  }

  private async doing(what: NonNullable<typeof this.busy>, act: (file: File) => Promise<void>) {
    if (!this.file || this.busy) {
      return;
    }
    this.busy = what;
    this.problem = undefined;
    try {
      await act(this.file);
    } catch (cause) {
      this.problem = api.asProblem(cause);
    } finally {
      this.busy = undefined;
    }
  }
}

const value = (event: Event) => (event.target as HTMLSelectElement | HTMLInputElement).value;

customElements.define('gp-import', GpImport);

import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import type { ApiDocument, Schema } from '../core/document';
import { hintOf } from '../core/hints';
import { draft, dropDraft, keepDraft } from '../core/drafts';
import { filesOf, forgetFiles, later, uploaded } from '../core/kept-files';
import { holdPost, keepPost, settlePost } from '../core/posts';
import { violations } from './form/checks';
import { said } from './form/value';
import { to } from '../core/router';
import { t } from './texts';
import './form/gp-form';
import './gp-conflict';

/**
 * The form of an act or of an opening, in a dialog. What is written is kept until it is sent, the
 * same attempt is never done twice, and who was overtaken by somebody sees by what.
 */
class GpActForm extends GpElement {
  static properties = {
    document: { attribute: false },
    address: {},
    name: {},
    tag: {},
    about: { attribute: false },
    prefilled: { attribute: false },
    value: { state: true },
    wrong: { state: true },
    problem: { state: true },
    busy: { state: true },
    uploads: { state: true },
    kept: { state: true },
    waiting: { state: true },
  };
  declare document: ApiDocument;
  /** Where it is posted. */
  declare address: string;
  declare name: string;
  /** Version of the dossier that it is done to; null when it opens one. */
  declare tag: string | null;
  /** Says what that is called; absent when it opens one. */
  declare about: (() => string) | undefined;
  /** What is known already when nothing was written. */
  declare prefilled: unknown;
  declare private value: any;
  declare private wrong: readonly api.Violation[];
  declare private problem: api.Problem | undefined;
  declare private busy: boolean;
  /** Files that are on their way: what is written is not whole before they are there. */
  declare private uploads: number;
  /** Whether an earlier draft was found. */
  declare private kept: boolean;
  /** Whether what is written is kept on this device and sent when the network is back. */
  declare private waiting: boolean;

  private key = '';
  /** Number of the kept post that this form was, or corrects. */
  private post: number | undefined;

  constructor() {
    super();
    this.tag = null;
    this.wrong = [];
    this.busy = false;
    this.uploads = 0;
    this.kept = false;
    this.waiting = false;
  }

  static styles = [
    shared,
    css`
      dialog {
        width: min(46rem, calc(100vw - 16px));
        max-height: calc(100dvh - 16px);
        padding: 0;
        border: 1px solid var(--gp-line);
        border-radius: 6px;
        color: var(--gp-ink);
        background: var(--gp-surface);
      }
      dialog::backdrop {
        background: rgb(16 33 50 / 45%);
      }
      form {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        max-height: calc(100dvh - 18px);
      }
      header,
      footer {
        padding: 12px 18px;
      }
      header {
        border-bottom: 1px solid var(--gp-line-quiet);
      }
      .body {
        overflow-y: auto;
        padding: 14px 18px;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        border-top: 1px solid var(--gp-line-quiet);
        background: var(--gp-surface-quiet);
      }
      footer .small {
        flex: 1 1 14rem;
      }
      .hints {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin: 4px 0 14px;
        padding: 0;
        list-style: none;
      }
      .note {
        margin-bottom: 12px;
        padding: 6px 10px;
        border-inline-start: 3px solid var(--gp-info-line);
        background: var(--gp-info-quiet);
      }
      @media (max-width: 640px) {
        dialog {
          width: 100vw;
          max-width: 100vw;
          height: 100dvh;
          max-height: 100dvh;
          margin: 0;
          border: 0;
          border-radius: 0;
        }
        form {
          height: 100dvh;
          max-height: 100dvh;
        }
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    const known = draft(this.address);
    this.key = known.key;
    this.post = known.post;
    this.kept = known.value !== undefined;
    this.value = known.value ?? this.prefilled ?? {};
  }

  firstUpdated() {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  render() {
    const schema = this.schema();
    return html`<dialog aria-labelledby="title" @cancel=${this.cancelled} @close=${() => this.tell('gp-closed')}>
      <form novalidate @submit=${this.submit}>
        <header><h2 id="title">${this.name}</h2></header>
        <div class="body">
          ${this.kept
            ? html`<p class="note">
                ${t('act.kept')} <button type="button" @click=${this.startOver}>${t('act.drop')}</button>
              </p>`
            : nothing}
          ${this.failure()} ${hintOf(this.address)?.(this.value)}
          ${schema
            ? html`<gp-form
                .document=${this.document}
                .schema=${schema}
                .value=${this.value}
                .violations=${this.wrong}
                .files=${this.tag ? filesOf(this.address) : ''}
                @gp-change=${this.changed}
                @gp-uploading=${this.uploading}
                @gp-counted=${() => (this.tag = later(this.tag))}
              ></gp-form>`
            : html`<p>${t('act.nothing')}</p>`}
        </div>
        <footer>
          <span class="small quiet">${t('act.signed')}</span>
          <button type="button" @click=${this.close}>
            ${t(this.waiting ? 'act.close' : 'act.cancel')}
          </button>
          <button class="primary" type="submit" ?disabled=${this.busy || this.uploads > 0}>
            ${t(this.busy ? 'act.sending' : this.waiting ? 'act.again' : 'act.send')}
          </button>
        </footer>
      </form>
    </dialog>`;
  }

  /** What the act says; undefined when it says nothing. */
  private schema(): Schema | undefined {
    const schema = this.document.body(this.address);
    return schema && Object.keys(this.document.resolved(schema).properties ?? {}).length
      ? schema
      : undefined;
  }

  private failure() {
    if (this.wrong.length) {
      return html`<p class="note" role="alert">${t('act.check', this.wrong.length)}</p>`;
    }
    if (this.waiting) {
      return html`<p class="note" role="alert">
        ${t('act.waiting')} <a href=${to('/waiting')}>${t('act.waiting.see')}</a>
      </p>`;
    }
    if (!this.problem) {
      return nothing;
    }
    return this.problem.status === 412
      ? html`<gp-conflict .address=${this.address} .tag=${this.tag} .document=${this.document}
          @gp-repeat=${this.repeat}></gp-conflict>`
      : this.problem.status === 0
        ? html`<p class="note" role="alert">${t('act.offline')}</p>`
        : html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`;
  }

  private changed(event: CustomEvent<unknown>) {
    event.stopPropagation();
    this.value = event.detail;
    if (this.waiting && this.post !== undefined) {
      this.waiting = false;
      void holdPost(this.post);
    }
    this.keepDraft();
  }

  private uploading(event: CustomEvent<Promise<void>>) {
    event.stopPropagation();
    this.uploads++;
    void event.detail.finally(() => this.uploads--);
  }

  private async submit(event: Event) {
    event.preventDefault();
    if (this.uploads > 0) {
      return;
    }
    const schema = this.schema();
    const says = said(this.value) ?? {};
    this.problem = undefined;
    this.wrong = schema ? violations(this.document, schema, says) : [];
    if (this.wrong.length) {
      await this.focusWrong();
      return;
    }
    await this.send();
  }

  private async send() {
    this.busy = true;
    try {
      await this.upload();
      const answer = await api.post(this.address, said(this.value) ?? {}, this.key, this.tag);
      dropDraft(this.address);
      if (this.post !== undefined) {
        await settlePost(this.post, this.tag);
      }
      this.tell('gp-acted', { name: this.name, answer });
      this.close();
    } catch (cause) {
      await this.refused(api.asProblem(cause));
    } finally {
      this.busy = false;
    }
  }

  /** An answered attempt is over: the next one is another request, unless no answer came. */
  private async refused(problem: api.Problem) {
    if (problem.status === 0 && (await this.keep())) {
      return;
    }
    if (problem.status !== 0 && problem.status < 500) {
      this.key = crypto.randomUUID();
      this.keepDraft();
    }
    const fields = Object.keys(this.document.resolved(this.schema() ?? {}).properties ?? {});
    const shown = problem.violations.filter(({ field }) => fields.includes(field.split(/[.[]/)[0]));
    if (shown.length && shown.length === problem.violations.length) {
      this.wrong = shown;
      await this.focusWrong();
    } else {
      this.problem = problem;
    }
  }

  private async repeat(event: CustomEvent<string>) {
    this.tag = event.detail;
    this.problem = undefined;
    await this.send();
  }

  /** The files that waited on this device go first. */
  private async upload() {
    const { address, tag, value } = this;
    const whole = await uploaded({ address, tag, body: value });
    if (whole.body !== value) {
      this.tag = whole.tag;
      this.value = whole.body;
      this.keepDraft();
      await forgetFiles(value);
    }
  }

  /** Keeps it on this device until the network is back; returns whether the device could. */
  private async keep(): Promise<boolean> {
    try {
      const { address, name, key, tag } = this;
      const about = this.about?.();
      const body = said(this.value) ?? {};
      const written = { address, name, about, key, tag, body, place: location.hash };
      this.post = await keepPost(written, this.post);
    } catch {
      return false;
    }
    dropDraft(this.address);
    this.kept = false;
    this.waiting = true;
    return true;
  }

  private keepDraft() {
    keepDraft(this.address, { value: this.value, key: this.key, post: this.post });
  }

  private async focusWrong() {
    await this.updateComplete;
    const form = this.renderRoot.querySelector<GpElement & { focusWrong(): Promise<void> }>('gp-form');
    await form?.focusWrong();
  }

  private startOver() {
    dropDraft(this.address);
    this.post = undefined;
    this.kept = false;
    this.value = this.prefilled ?? {};
    this.wrong = [];
  }

  /** Escape closes the dialog and keeps the draft; while it is being sent, nothing does. */
  private cancelled(event: Event) {
    if (this.busy) {
      event.preventDefault();
    }
  }

  private close() {
    this.renderRoot.querySelector('dialog')!.close();
  }
}

customElements.define('gp-act-form', GpActForm);

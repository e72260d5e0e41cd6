import { css, html, nothing } from 'lit';
import * as api from '../../core/api';
import { TAKEN, upload, type Uploaded } from '../../core/files';
import { isKept, keepFile } from '../../core/kept-files';
import { GpElement } from '../element';
import { shared } from '../shared';
import '../gp-photo';
import '../gp-problem';
import '../gp-stored';
import { t } from './texts';

/**
 * A field that is a file: chosen, or taken with the camera on a phone, and uploaded at once. What
 * the form says of it is its id, told as `gp-uploaded`; `gp-uploading` brings the promise of one
 * that is under way, so that the form waits for its end.
 */
export class GpUpload extends GpElement {
  static properties = {
    address: {},
    label: {},
    value: {},
    wrong: { type: Boolean },
    sent: { state: true },
    file: { state: true },
    problem: { state: true },
  };
  /** Where it is uploaded to. */
  declare address: string;
  declare label: string;
  /** Id of the file that is there; empty when none is. */
  declare value: string;
  declare wrong: boolean;
  /** How much is sent, 0 to 1; undefined when none is under way. */
  declare private sent: number | undefined;
  declare private file: Uploaded | undefined;
  declare private problem: api.Problem | undefined;

  /** The file that was chosen, and the key of its upload: tried again, it is the same. */
  private chosen: { readonly file: File; readonly key: string } | undefined;
  private underWay: AbortController | undefined;
  /** Name of the file that is kept on this device. */
  private keptName = '';

  constructor() {
    super();
    this.value = '';
  }

  static styles = [
    shared,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 10px;
        align-items: center;
      }
      .tools > * {
        max-width: 100%;
        overflow-wrap: anywhere;
      }
      input[aria-invalid='true'] {
        outline: 1px solid var(--gp-severe-line);
      }
      progress {
        flex: 1 1 8rem;
        accent-color: var(--gp-accent);
      }
      gp-photo {
        width: 9rem;
        margin-top: 6px;
      }
    `,
  ];

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  /** Gives up an upload that is under way. */
  stop() {
    this.underWay?.abort();
  }

  focus() {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus();
  }

  render() {
    return html`${this.problem
        ? html`<gp-problem
            .problem=${this.problem}
            .final=${this.problem.status > 0 && this.problem.status < 500}
            @gp-retry=${this.send}
          ></gp-problem>`
        : nothing}
      <div class="tools">${this.content()}</div>
      ${this.shown?.mediaType.startsWith('image/')
        ? html`<gp-photo .href=${this.shown.href} .name=${this.shown.name}></gp-photo>`
        : nothing}`;
  }

  private content() {
    if (this.sent !== undefined) {
      return html`<progress max="1" .value=${this.sent} aria-label=${t('attaching')}></progress>
        <span class="small" role="status">${t('attaching')}</span>
        <button type="button" @click=${this.stop}>${t('upload.stop')}</button>`;
    }
    if (isKept(this.value)) {
      return html`<span>${this.keptName}</span>
        <span class="quiet small" role="status">${t('upload.kept')}</span>
        <button type="button" @click=${this.drop}>${t('upload.remove')}</button>`;
    }
    return this.value
      ? html`<gp-stored
            .href=${`${this.address}/${this.value}`}
            .name=${this.shown?.name ?? ''}
          ></gp-stored>
          <button type="button" @click=${this.drop}>${t('upload.remove')}</button>`
      : html`<input
          type="file"
          accept=${TAKEN}
          aria-label=${this.label}
          aria-invalid=${this.wrong ? 'true' : nothing}
          @change=${this.choose}
        />`;
  }

  /** What is known of the file that is there; nothing of one that an earlier draft names. */
  private get shown(): Uploaded | undefined {
    return this.file?.id === this.value ? this.file : undefined;
  }

  private choose(event: Event) {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) {
      this.chosen = { file, key: crypto.randomUUID() };
      this.send();
    }
  }

  private send() {
    if (this.chosen) {
      this.tell('gp-uploading', this.sending(this.chosen));
    }
  }

  private async sending(chosen: { readonly file: File; readonly key: string }) {
    this.problem = undefined;
    this.sent = 0;
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    try {
      this.file = await upload(this.address, {
        ...chosen,
        signal,
        sent: (part) => (this.sent = part),
      });
      this.tell('gp-uploaded', this.file.id);
    } catch (cause) {
      const problem = api.asProblem(cause);
      if (signal.aborted || (problem.status === 0 && (await this.keep(chosen)))) {
        return;
      }
      this.problem = problem;
    } finally {
      this.sent = undefined;
    }
  }

  /** Without a network it stays on this device, and is uploaded before the form is sent. */
  private async keep({ file, key }: { readonly file: File; readonly key: string }): Promise<boolean> {
    try {
      const id = await keepFile(this.address, file, key);
      this.keptName = file.name;
      this.tell('gp-uploaded', id);
      return true;
    } catch {
      return false;
    }
  }

  private drop() {
    this.file = undefined;
    this.tell('gp-uploaded', undefined);
  }
}

customElements.define('gp-upload', GpUpload);

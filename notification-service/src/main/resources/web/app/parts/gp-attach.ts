import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import { GpElement } from './element';
import { shared } from './shared';
import './gp-problem';
import { keepFile } from '../core/kept-files';
import { documentOf, serviceOf, type ApiDocument } from '../core/document';
import { t } from './form/texts';

/** Attaches a photo or a file to a dossier: taken with the camera on a phone, or chosen. */
class GpAttach extends GpElement {
  static properties = {
    address: {},
    keeps: { type: Boolean },
    document: { state: true },
    purpose: { state: true },
    busy: { state: true },
    problem: { state: true },
  };
  /** Address of the dossier's files. */
  declare address: string;
  /** Whether a form names what is attached: then it may wait for the network with the form. */
  declare keeps: boolean;
  declare private document: ApiDocument | undefined;
  declare private purpose: string;
  declare private busy: boolean;
  declare private problem: api.Problem | undefined;

  constructor() {
    super();
    this.keeps = false;
    this.purpose = '';
    this.busy = false;
  }

  static styles = [
    shared,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        align-items: center;
      }
      label {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        font-size: var(--gp-text-small);
      }
    `,
  ];

  async connectedCallback() {
    super.connectedCallback();
    this.document = await documentOf(serviceOf(this.address));
    this.purpose = this.document.named('FilePurpose')?.enum?.[0] ?? '';
  }

  render() {
    const document = this.document;
    return html`${this.problem
        ? html`<gp-problem .problem=${this.problem} .final=${true}></gp-problem>`
        : nothing}
      <div class="tools">
        <label
          >${t('attach.purpose')}
          <select @change=${(event: Event) => (this.purpose = (event.target as HTMLSelectElement).value)}>
            ${document?.named('FilePurpose')?.enum?.map(
              (purpose) =>
                html`<option value=${purpose} ?selected=${purpose === this.purpose}>
                  ${document.word('FilePurpose', purpose)}
                </option>`,
            )}
          </select></label
        >
        <label
          >${this.busy ? t('attaching') : t('attach')}
          <input type="file" accept="image/*,application/pdf" ?disabled=${this.busy} @change=${this.attach}
        /></label>
      </div>`;
  }

  private async attach(event: Event) {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    const body = new FormData();
    body.set('purpose', this.purpose);
    body.set('file', file);
    const key = crypto.randomUUID();
    const headers = { 'Idempotency-Key': key };
    try {
      this.tell('gp-attached', await api.send(this.address, { method: 'POST', headers, body }));
    } catch (cause) {
      const problem = api.asProblem(cause);
      if (problem.status !== 0 || !this.keeps || !(await this.keep(file, key))) {
        this.problem = problem;
      }
    } finally {
      this.busy = false;
      input.value = '';
    }
  }

  private async keep(file: File, key: string): Promise<boolean> {
    const { address, purpose } = this;
    try {
      const id = await keepFile(address, file, key, { purpose });
      this.tell('gp-attached', { id, name: file.name, mediaType: file.type, purpose });
      return true;
    } catch {
      return false;
    }
  }
}

customElements.define('gp-attach', GpAttach);

import { css, html, nothing } from 'lit';
import * as api from '../../core/api';
import type { AttachmentView } from '../../api/hazard';
import { GpElement } from '../element';
import { shared } from '../shared';
import '../gp-problem';
import { isKept } from '../../core/kept-files';
import { documentOf, type ApiDocument } from '../../core/document';
import { t } from './texts';
import '../gp-attach';
import '../gp-photo';

/** Chooses among the files of a dossier, and takes or uploads new ones (camera on a phone). */
class GpFileChoice extends GpElement {
  static properties = {
    address: {},
    chosen: { attribute: false },
    known: { state: true },
    problem: { state: true },
    document: { state: true },
  };
  declare address: string;
  declare chosen: readonly string[];
  declare private known: AttachmentView[];
  declare private problem: api.Problem | undefined;
  declare private document: ApiDocument | undefined;

  constructor() {
    super();
    this.known = [];
  }

  static styles = [
    shared,
    css`
      .photos {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        margin-bottom: 8px;
      }
      .photos label {
        display: grid;
        gap: 2px;
        max-width: 8rem;
        padding: 4px;
        border: 1px solid var(--gp-line);
        border-radius: var(--gp-radius);
        font-size: var(--gp-text-small);
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      .photos label:has(:checked) {
        border-color: var(--gp-accent);
        background: var(--gp-accent-quiet);
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  private async load() {
    try {
      this.document = await documentOf('hazard');
      this.known = this.address ? await api.get<AttachmentView[]>(this.address) : [];
    } catch (cause) {
      this.problem = api.asProblem(cause);
    }
  }

  render() {
    return html`${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.load}></gp-problem>`
        : nothing}
      <div class="photos">
        ${this.known.length
          ? this.known.map((file) => this.file(file))
          : html`<span class="quiet small">${t('attach.none')}</span>`}
      </div>
      ${this.address
        ? html`<gp-attach .address=${this.address} .keeps=${true} @gp-attached=${this.attached}></gp-attach>`
        : nothing}`;
  }

  private file(file: AttachmentView) {
    return html`<label>
      ${file.mediaType.startsWith('image/') && !isKept(file.id)
        ? html`<gp-photo .href=${file.href} .name=${file.name}></gp-photo>`
        : nothing}
      <span
        ><input
          type="checkbox"
          .checked=${this.chosen.includes(file.id)}
          @change=${() => this.toggle(file.id)}
        />
        ${file.name}</span
      >
      <span class="quiet"
        >${this.document?.word('FilePurpose', file.purpose)}${isKept(file.id)
          ? html`<br />${t('upload.kept')}`
          : nothing}</span
      >
    </label>`;
  }

  private toggle(id: string) {
    this.tell(
      'gp-chosen',
      this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id],
    );
  }

  private attached(event: CustomEvent<AttachmentView>) {
    event.stopPropagation();
    this.known = [...this.known, event.detail];
    if (!isKept(event.detail.id)) {
      // The dossier counts it as something done to it.
      this.tell('gp-counted');
    }
    this.tell('gp-chosen', [...this.chosen, event.detail.id]);
  }
}

customElements.define('gp-file-choice', GpFileChoice);

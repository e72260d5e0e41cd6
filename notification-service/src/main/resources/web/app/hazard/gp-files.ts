import { css, html } from 'lit';
import * as api from '../core/api';
import type { AttachmentView } from '../api/hazard';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import type { ApiDocument } from '../core/document';
import '../parts/gp-problem';
import { Loading } from '../core/loading';
import { opened } from '../parts/open';
import { minute } from '../core/time';
import { t } from './texts';
import '../parts/gp-attach';
import '../parts/gp-photo';

/** The photos and files of a hazard, and the way to add one; a photo shows itself, a file opens. */
class GpFiles extends GpElement {
  static properties = { path: {}, version: {}, document: { attribute: false } };
  declare path: string;
  declare version: string | null;
  declare document: ApiDocument;

  private readonly files = new Loading<readonly AttachmentView[]>(this, (path, signal) =>
    api.get(`${path}/files`, {}, signal),
  );

  static styles = [
    shared,
    css`
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
        gap: 10px;
        margin-bottom: 12px;
      }
      figure {
        margin: 0;
        padding: 6px;
        border: 1px solid var(--gp-line);
        border-radius: var(--gp-radius);
      }
      figcaption {
        overflow-wrap: anywhere;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.files.load(this.path);
    }
  }

  render() {
    const known = this.files.value;
    if (this.files.problem) {
      return html`<gp-problem .problem=${this.files.problem} @gp-retry=${() => this.files.load(this.path)}></gp-problem>`;
    }
    return html`${known?.length
        ? html`<div class="grid">${known.map((file) => this.file(file))}</div>`
        : html`<p class="empty">${known ? t('files.empty') : '…'}</p>`}
      <gp-attach .address=${`${this.path}/files`} @gp-attached=${() => this.files.load(this.path)}></gp-attach>`;
  }

  private file(file: AttachmentView) {
    return html`<figure>
      ${file.mediaType.startsWith('image/')
        ? html`<gp-photo .href=${file.href} .name=${file.caption ?? file.name}></gp-photo>`
        : html`<button @click=${() => opened(file.href)}>${file.name}</button>`}
      <figcaption class="small">
        <strong>${this.document.word('FilePurpose', file.purpose)}</strong>
        ${file.caption ?? file.name}
        <div class="quiet">${file.attachedBy} ${minute(file.attachedAt)}</div>
      </figcaption>
    </figure>`;
  }
}

customElements.define('gp-files', GpFiles);


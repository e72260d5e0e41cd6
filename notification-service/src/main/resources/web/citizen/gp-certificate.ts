import { css, html, nothing } from 'lit';
import { Problem } from '../app/core/api';
import { language, t } from '../app/core/i18n';
import { GpElement } from '../app/parts/element';
import '../app/parts/gp-problem';
import { shared } from '../app/parts/shared';
import * as api from './api';
import { page } from './page';

/** What everybody learns by the code on the paper of a certificate for cylinders. */
class GpCertificate extends GpElement {
  static properties = {
    no: { attribute: false },
    certificate: { state: true },
    problem: { state: true },
  };
  declare no: string;
  declare private certificate: api.PublicCertificate | undefined;
  declare private problem: Problem | undefined;

  static styles = [
    shared,
    page,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 14px 16px;
      }
      dt {
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  render() {
    if (this.problem) {
      return html`<gp-problem .problem=${this.problem} @gp-retry=${this.load}></gp-problem>`;
    }
    return html`<div role="status">
      ${this.certificate ? this.found(this.certificate) : html`<p class="empty">${t('loading')}</p>`}
    </div>`;
  }

  private found(known: api.PublicCertificate) {
    return html`<section class="panel" aria-labelledby="certificate">
      <h3 id="certificate">${t('certificate.title')} ${known.certificateNo}</h3>
      <p>
        <span class="mark ${known.endedOn ? 'severe' : 'good'}"
          >${t(known.endedOn ? 'certificate.ended' : 'certificate.valid')} ${known.endedOn ?? ''}</span
        >
        ${known.demonstration
          ? html`<span class="mark proposed">${t('feed.demonstration')}</span>`
          : nothing}
      </p>
      <dl>
        ${this.entry(t('cylinder.filler'), known.filler)}
        ${this.entry(t('cylinder.medium'), language() === 'en' ? known.mediumEn : known.mediumZh)}
        ${known.cylinders === null
          ? nothing
          : this.entry(t('certificate.cylinders'), known.cylinders)}
        ${this.entry(t('certificate.issued'), known.issuedOn)}
      </dl>
    </section>`;
  }

  private entry(name: string, value: unknown) {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private async load() {
    this.problem = undefined;
    try {
      this.certificate = await api.certificate(this.no);
    } catch (cause) {
      this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
    }
  }
}

customElements.define('gp-certificate', GpCertificate);

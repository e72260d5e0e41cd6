import { css, html, nothing } from 'lit';
import type { Alert } from '../core/api';
import { language, named, t } from '../core/i18n';
import { minute } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { to } from '../core/router';

/** One alert: its sentence, and on demand where it comes from. */
class GpAlert extends GpElement {
  static properties = { alert: { attribute: false } };
  declare alert: Alert;

  static styles = [
    shared,
    css`
      details {
        border-inline-start: 4px solid var(--gp-info-line);
      }
      .SEVERE {
        border-color: var(--gp-severe-line);
      }
      .WARNING {
        border-color: var(--gp-warning-line);
      }
      summary {
        list-style: none;
        padding: 7px var(--gp-pad) 7px 10px;
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary:hover,
      details[open] {
        background: var(--gp-surface-quiet);
      }
      :focus-visible {
        outline-offset: -2px;
      }
      .meta {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 8px;
      }
      time {
        margin-inline-start: auto;
        white-space: nowrap;
      }
      .title {
        margin-top: 2px;
        line-height: 1.45;
        overflow-wrap: anywhere;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 2px 12px;
        padding: 0 var(--gp-pad) 10px 10px;
        font-size: var(--gp-text-small);
      }
      dt {
        color: var(--gp-ink-quiet);
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  render() {
    const alert = this.alert;
    const english = language() === 'en';
    return html`<details class=${alert.severity}>
      <summary>
        <div class="meta small">
          <span class="mark ${alert.severity.toLowerCase()}"
            >${named('severity', alert.severity)}</span
          >
          <span>${named('type', alert.type)}</span>
          ${alert.level
            ? html`<span class="mark outline">${named('level', alert.level)}</span>`
            : nothing}
          ${alert.demonstration
            ? html`<span class="mark proposed" title=${t('feed.demonstration.why')}
                >${t('feed.demonstration')}</span
              >`
            : nothing}
          <time class="quiet" datetime=${alert.time}>${minute(alert.time)}</time>
        </div>
        <div class="title">${english ? alert.titleEn : alert.titleZh}</div>
        <div class="quiet small">${alert.regionName}</div>
      </summary>
      <dl>
        ${this.row(t('alert.hazard'), alert.hazardId, (id) => to(`/hazards/${id}`))}
        ${this.row(t('alert.enterprise'), alert.enterpriseId, (id) => to(`/enterprises/${id}`))}
        ${this.row(t('alert.equipment'), alert.equipmentNo, (equipmentNo) =>
          to('/equipment', { equipmentNo }),
        )}
        ${this.row(t('alert.region'), alert.regionCode)}
        ${this.row(t('alert.source'), alert.source)} ${this.row(t('alert.event'), alert.eventId)}
      </dl>
    </details>`;
  }

  private row(
    label: string,
    value: string | null | undefined,
    place?: (value: string) => string,
  ) {
    return value
      ? html`<dt>${label}</dt>
          <dd>${place ? html`<a href=${place(value)}>${value}</a>` : value}</dd>`
      : nothing;
  }
}

customElements.define('gp-alert', GpAlert);

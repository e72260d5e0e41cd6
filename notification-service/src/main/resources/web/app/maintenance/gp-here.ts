import { css, html, nothing } from 'lit';
import { keepDraft } from '../core/drafts';
import { note } from '../core/router';
import { now } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { t } from './texts';

/** How long a telephone may look for its place, in milliseconds. */
const PATIENCE = 20_000;

/** Begins a check-in: where the telephone is and what time it is stand in the form then; the code is read at the lift. */
class GpHere extends GpElement {
  static properties = { path: {}, looking: { state: true }, failed: { state: true } };
  /** Address of the visit. */
  declare path: string;
  declare private looking: boolean;
  declare private failed: string;

  constructor() {
    super();
    this.looking = false;
    this.failed = '';
  }

  static styles = [
    shared,
    css`
      button {
        min-height: 44px;
      }
    `,
  ];

  render() {
    return html`<button class="primary" ?disabled=${this.looking} @click=${this.look}>
        ${this.looking ? t('here.wait') : t('here.button')}
      </button>
      <div role="status">${this.failed ? t('here.failed', this.failed) : nothing}</div>`;
  }

  private look() {
    this.looking = true;
    this.failed = '';
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.found(coords),
      ({ message }) => this.missed(message),
      { enableHighAccuracy: true, timeout: PATIENCE },
    );
  }

  private found({ longitude, latitude }: GeolocationCoordinates) {
    this.looking = false;
    keepDraft(`${this.path}/check-in`, {
      value: {
        checkedInAt: (now() ?? new Date()).toISOString(),
        longitude,
        latitude,
      },
      key: crypto.randomUUID(),
    });
    note({ act: 'check-in' });
  }

  private missed(message: string) {
    this.looking = false;
    this.failed = message;
  }
}

customElements.define('gp-here', GpHere);

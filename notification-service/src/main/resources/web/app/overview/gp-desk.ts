import { css, html, nothing } from 'lit';
import type { Region } from '../core/api';
import type { Session } from '../core/auth';
import { go, here, Placed } from '../core/router';
import { t } from '../core/i18n';
import { throttled } from '../core/pace';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../map/gp-unit-map';
import './gp-clears';
import './gp-escalations';
import './gp-feed';
import './gp-kinds';
import './gp-listings';
import './gp-rates';
import './gp-territories';
import './gp-territory';
import './gp-trend';

/** What no alert tells of, a new unit or a general hazard, may be seen so much later. */
const EVERY = 120_000;
/** Figures follow alerts, but a burst of alerts is answered by few requests. */
const AT_MOST_EVERY = 10_000;

/** An officer's desk: the part of the territory that is looked at, and when its figures are read again. */
class GpDesk extends GpElement {
  static properties = {
    session: { attribute: false },
    own: {},
    region: { state: true },
    refresh: { state: true },
  };
  declare session: Session;
  /** The officer's whole territory. */
  declare own: string;
  declare private region: Region | undefined;
  declare private refresh: number;

  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly figuresChanged = throttled(AT_MOST_EVERY, () => this.refresh++);

  constructor() {
    super();
    this.refresh = 0;
    new Placed(this);
  }

  static styles = [
    shared,
    css`
      :host,
      .desk,
      .told {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gp-gap);
      }
      gp-feed {
        height: 75vh;
        min-height: 480px;
      }
      @media (min-width: 1000px) {
        .desk {
          grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
          align-items: start;
        }
        gp-feed {
          position: sticky;
          top: 10px;
          /* What is left of the screen below the figures. */
          height: calc(100vh - 236px);
        }
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.readAgain);
    // Not in step with the other desks, who all sign in at nine.
    this.timer = setInterval(this.readAgain, EVERY * (0.8 + 0.4 * Math.random()));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.readAgain);
    clearInterval(this.timer);
  }

  render() {
    const asked = here().query.get('region') ?? this.own;
    const code = asked.startsWith(this.own) ? asked : this.own;
    const region = this.region?.code === code ? this.region : undefined;
    return html`
      <gp-territory
        .own=${this.own}
        .code=${code}
        @gp-go=${this.go}
        @gp-region=${this.arrived}
      ></gp-territory>
      ${asked === code ? nothing : html`<p class="quiet" role="status">${t('scope.outside')}</p>`}
      <gp-clears
        .region=${code}
        .refresh=${this.refresh}
        @gp-clock=${this.clockKnown}
      ></gp-clears>
      <gp-rates .region=${code} .refresh=${this.refresh}></gp-rates>
      <gp-kinds .region=${code} .refresh=${this.refresh}></gp-kinds>
      <gp-unit-map .region=${code}></gp-unit-map>
      ${region?.children.length
        ? html`<gp-territories
            .region=${region}
            .refresh=${this.refresh}
            @gp-go=${this.go}
          ></gp-territories>`
        : nothing}
      <div class="desk" @gp-alerts=${this.alertsCame} @gp-go=${this.go}>
        <div class="told">
          <gp-listings
            .session=${this.session}
            .region=${code}
            .refresh=${this.refresh}
          ></gp-listings>
          <gp-escalations .region=${code} .refresh=${this.refresh}></gp-escalations>
          <gp-trend .region=${code}></gp-trend>
        </div>
        <gp-feed .region=${code}></gp-feed>
      </div>
    `;
  }

  private readonly readAgain = () => {
    if (document.visibilityState === 'visible') {
      this.alertsCame();
    }
  };

  private alertsCame() {
    this.figuresChanged();
  }

  private go(event: CustomEvent<string>) {
    go('/overview', { region: event.detail });
    window.scrollTo(0, 0);
  }

  private arrived(event: CustomEvent<Region>) {
    this.region = event.detail;
    document.title = `${event.detail.fullName} · ${t('app.name')}`;
  }

  /** "Days left" is counted by the platform's clock, which has just become known. */
  private clockKnown() {
    this.renderRoot.querySelector<GpElement>('gp-listings')?.requestUpdate();
  }
}

customElements.define('gp-desk', GpDesk);

import { css, html, nothing } from 'lit';
import type { CapacityView } from '../api/notification';
import { actAs, type Session } from '../core/auth';
import { inLanguage } from '../core/document';
import { choose, language, t } from '../core/i18n';
import { clockMoved, minute, now } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { clockHere } from './gp-clock';
import { t as shell } from './texts';

/** The bar at the top: name, platform time, who is signed in, language. */
class GpHeader extends GpElement {
  static properties = { session: { attribute: false } };
  declare session: Session | null;

  private ticking: ReturnType<typeof setInterval> | undefined;

  static styles = [
    shared,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 16px;
        min-height: 52px;
        padding: 6px 20px;
        color: var(--gp-ink-on-dark);
        background: var(--gp-dark);
      }
      .brand {
        display: flex;
        align-items: baseline;
        gap: 10px;
      }
      .name {
        color: inherit;
        text-decoration: none;
        font-size: 1.125rem;
        font-weight: 700;
        letter-spacing: 0.04em;
      }
      svg {
        align-self: center;
        width: 24px;
        height: 24px;
      }
      .quiet {
        color: var(--gp-ink-quiet-on-dark);
      }
      .side {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 14px;
        margin-inline-start: auto;
      }
      .who span {
        white-space: nowrap;
      }
      .moved {
        padding: 0 5px;
        border: 1px solid var(--gp-ink-quiet-on-dark);
        border-radius: 3px;
      }
      button,
      select {
        color: var(--gp-ink-on-dark);
        background: var(--gp-dark);
        border-color: var(--gp-ink-quiet-on-dark);
      }
      button:hover {
        background: var(--gp-dark-line);
        border-color: var(--gp-ink-on-dark);
      }
      :focus-visible {
        outline-color: var(--gp-ink-on-dark);
      }
      @media (max-width: 640px) {
        header {
          padding: 6px 14px;
        }
        .subtitle {
          display: none;
        }
        .side {
          display: contents;
        }
        .who {
          order: 1;
          flex-basis: 100%;
        }
        gp-clock {
          order: 2;
        }
        .brand {
          margin-inline-end: auto;
        }
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    this.ticking = setInterval(() => this.requestUpdate(), 15_000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  render() {
    return html`<header>
      <div class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M16 3 7 11M16 3l9 8" fill="none" stroke="#c3d0de" stroke-width="2" />
          <rect x="3" y="11" width="26" height="17" rx="2.5" fill="#c62f2f" />
          <path d="M8.5 17h15M8.5 22h9" stroke="#fff" stroke-width="2.4" stroke-linecap="round" />
        </svg>
        ${this.session
          ? html`<a class="name" href="#/">${t('app.name')}</a>`
          : html`<h1 class="name">${t('app.name')}</h1>`}
        <span class="quiet subtitle">${t('app.subtitle')}</span>
      </div>
      <div class="side">
        ${this.session ? this.signedIn(this.session) : nothing}
        ${this.session && clockHere()
          ? html`<gp-clock></gp-clock>`
          : nothing}
        <button lang=${language() === 'en' ? 'zh-CN' : 'en'} aria-label=${t('language.label')}
          @click=${() => choose(language() === 'en' ? 'zh-CN' : 'en')}>
          ${t('language.switch')}
        </button>
        ${this.session
          ? html`<button @click=${() => this.tell('gp-sign-out')}>${t('sign-out.action')}</button>`
          : nothing}
      </div>
    </header>`;
  }

  private signedIn(session: Session) {
    const time = now();
    const capacities = session.capacities ?? [];
    return html`<span class="who small">
      ${time ? html`<span class="quiet">${t('clock.platform', minute(time))}</span>` : nothing}
      ${clockMoved()
        ? html`<span class="moved" title=${t('clock.moved.why')}>${t('clock.moved')}</span>`
        : nothing}
      &ensp;<span>${session.name}</span>
      ${capacities.length > 1
        ? html`<select aria-label=${shell('capacity.label')} @change=${this.choose}>
            ${capacities.map(
              (capacity) =>
                html`<option value=${capacity.name} ?selected=${capacity.chosen}>
                  ${named(capacity)}
                </option>`,
            )}
          </select>`
        : html`<span class="quiet">${capacities[0] ? named(capacities[0]) : nothing}</span>`}
    </span>`;
  }

  private async choose(event: Event) {
    await actAs((event.target as HTMLSelectElement).value);
    location.reload();
  }
}

/** A capacity in words: its roles and its place. */
function named(capacity: CapacityView): string {
  const roles = capacity.roles.map((role) => inLanguage(role)).join(' · ');
  return capacity.place ? `${capacity.place} ${roles}` : roles;
}

customElements.define('gp-header', GpHeader);

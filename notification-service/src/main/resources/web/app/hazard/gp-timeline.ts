import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { TimelineView } from '../api/hazard';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import type { ApiDocument } from '../core/document';
import { bilingual, named, t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import '../parts/gp-proof';
import { minute } from '../core/time';
import { t } from './texts';

type Origin = 'hazard' | 'scoring' | 'notification';

const ORIGINS: readonly Origin[] = ['hazard', 'scoring', 'notification'];

/** All that happened about a hazard, in one line of time: acts, scores, escalation, alerts. */
class GpTimeline extends GpElement {
  static properties = {
    path: {},
    version: {},
    document: { attribute: false },
    origin: { state: true },
  };
  declare path: string;
  declare version: string | null;
  declare document: ApiDocument;
  declare private origin: Origin | undefined;

  private readonly steps = new Loading<api.Page<TimelineView>>(this, (path, signal) =>
    api.get(`${path}/timeline`, { limit: '200' }, signal),
  );

  static styles = [
    shared,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        justify-content: space-between;
        margin-bottom: 10px;
      }
      ol {
        list-style: none;
        border-inline-start: 2px solid var(--gp-line);
        margin-inline-start: 6px;
      }
      li {
        position: relative;
        padding: 0 0 10px 18px;
      }
      li::before {
        content: '';
        position: absolute;
        inset-inline-start: -6px;
        top: 6px;
        width: 10px;
        height: 10px;
        border-radius: 50%;
        background: var(--gp-accent);
      }
      li.scoring::before {
        background: var(--gp-severe-line);
      }
      li.notification::before {
        background: var(--gp-warning-line);
      }
      li div {
        overflow-wrap: anywhere;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.steps.load(this.path);
    }
  }

  render() {
    if (this.steps.problem) {
      return html`<gp-problem .problem=${this.steps.problem} @gp-retry=${() => this.steps.load(this.path)}></gp-problem>`;
    }
    const shown = this.steps.value?.items.filter(
      (step) => !this.origin || originOf(step) === this.origin,
    );
    return html`<div class="tools">
        <fieldset class="segments" aria-label=${t('timeline')}>
          ${this.choice(undefined)} ${ORIGINS.map((origin) => this.choice(origin))}
        </fieldset>
        <gp-proof .path=${this.path}></gp-proof>
      </div>
      ${shown
        ? html`<ol>
            ${shown.map((step) => this.step(step))}
          </ol>
          ${this.steps.value?.next
            ? html`<button @click=${this.more}>${common('listings.more')}</button>`
            : nothing}`
        : html`<p class="empty">${common('loading')}</p>`}`;
  }

  private async more() {
    const known = this.steps.value!;
    const page = await api.get<api.Page<TimelineView>>(`${this.path}/timeline`, {
      limit: '200',
      cursor: known.next ?? undefined,
    });
    this.steps.value = { items: [...known.items, ...page.items], next: page.next };
    this.requestUpdate();
  }

  private choice(origin: Origin | undefined) {
    return html`<button aria-pressed=${this.origin === origin} @click=${() => (this.origin = origin)}>
      ${t(`filter.${origin ?? 'all'}`)}
    </button>`;
  }

  private step(step: TimelineView) {
    const act = step.type === step.type.toUpperCase();
    return html`<li class=${originOf(step)}>
      <time class="quiet small" datetime=${step.at}>${minute(step.at)}</time>
      <strong>${act ? this.document.deed(this.path, step.type) : named('type', step.type)}</strong>
      ${step.actor && step.actor !== 'system'
        ? html`<span class="quiet small">${step.actor}</span>`
        : nothing}
      ${step.reason ? html`<div>${step.reason}</div>` : nothing} ${this.told(step)}
    </li>`;
  }

  /** What a fact of another service says, in short. */
  private told({ data }: TimelineView) {
    if (!data) {
      return nothing;
    }
    const text = (name: string) => (data[name] == null ? '' : String(data[name]));
    if (data.titleZh) {
      return html`<div class="quiet">${bilingual(text('titleZh'), text('titleEn'))}</div>`;
    }
    const level = text('level');
    const said = [text('code'), text('score'), text('grade'), level && named('level', level)];
    return html`<div class="quiet">${said.filter(Boolean).join(' ')}</div>`;
  }
}

const originOf = (step: TimelineView) => step.source.split('/').at(-1) as Origin;

customElements.define('gp-timeline', GpTimeline);


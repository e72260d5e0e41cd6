import { css, html, nothing } from 'lit';
import { Problem, type RegionName } from '../app/api';
import { GpElement } from '../app/components/element';
import '../app/components/gp-problem';
import { shared } from '../app/components/shared';
import { t, type TextKey } from '../app/i18n';
import * as api from './api';
import { fields } from './fields';

/** Lengths of codes at which a label stands: province, city, county, township. */
const LENGTHS = [2, 4, 6, 9];

interface Step {
  readonly options: readonly RegionName[];
  chosen: string;
}

/** Chooses a region from the top downwards, and tells the code of the lowest one chosen. */
class GpRegionChoice extends GpElement {
  static properties = {
    optional: { type: Boolean },
    steps: { state: true },
    problem: { state: true },
  };
  /** Whether nothing need be chosen. */
  declare optional: boolean;
  declare private steps: Step[];
  declare private problem: Problem | undefined;
  private asked = 0;

  constructor() {
    super();
    this.optional = false;
    this.steps = [];
  }

  static styles = [
    shared,
    fields,
    css`
      .steps {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 8px;
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    void this.reload();
  }

  render() {
    return html`${this.problem
        ? html`<gp-problem .problem=${this.problem} @gp-retry=${this.reload}></gp-problem>`
        : nothing}
      <div class="steps">${this.steps.map((step, index) => this.step(step, index))}</div>`;
  }

  private step(step: Step, index: number) {
    const level = LENGTHS.indexOf(step.options[0].code.length);
    const label = t(`report.region.${level}` as TextKey);
    return html`<label>
      <span class="small quiet">${label}</span>
      <select @change=${(e: Event) => this.choose(index, (e.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!step.chosen}>
          ${this.unchosen(level)}
        </option>
        ${step.options.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${code === step.chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private unchosen(level: number) {
    if (this.optional) {
      return t('public-listings.everywhere');
    }
    return t(level === 3 ? 'report.region.whole' : 'report.region.choose');
  }

  private choose(index: number, code: string) {
    this.steps = this.steps
      .slice(0, index + 1)
      .map((step, each) => (each === index ? { ...step, chosen: code } : step));
    void this.reload();
    const lowest = this.steps.filter((step) => step.chosen).at(-1)?.chosen ?? '';
    this.tell('gp-region', lowest);
  }

  /** Fetches what lies below the lowest choice; a later choice overtakes an earlier answer. */
  private async reload() {
    const asked = ++this.asked;
    const last = this.steps.at(-1);
    if (last && !last.chosen) {
      return;
    }
    try {
      const options = last ? (await api.region(last.chosen)).children : (await api.provinces()).items;
      if (asked === this.asked) {
        this.problem = undefined;
        this.steps = options.length ? [...this.steps, { options, chosen: '' }] : this.steps;
      }
    } catch (cause) {
      if (asked === this.asked) {
        this.problem = cause instanceof Problem ? cause : new Problem(0, String(cause));
      }
    }
  }
}

customElements.define('gp-region-choice', GpRegionChoice);

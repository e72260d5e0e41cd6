import { html, nothing } from 'lit';
import { GpElement } from '../app/parts/element';
import { shared } from '../app/parts/shared';
import { t, type TextKey } from '../app/core/i18n';
import { fields } from '../shared/fields';
import { type GpPlace } from '../shared/gp-place';
import '../shared/gp-place';
import type { Place } from '../shared/places';
import type { Complaint } from './api';
import { draft, keep } from './draft';

const COUNTY_DIGITS = 6;

/** The form of a complaint or report; tells the page what is to be sent. */
class GpComplaintForm extends GpElement {
  static properties = {
    sending: { type: Boolean },
    named: { state: true },
    regionMissing: { state: true },
  };
  declare sending: boolean;
  declare private named: boolean;
  declare private regionMissing: boolean;

  private region: string;
  /** What was written before the page was loaded again, or the link here says. */
  private readonly kept: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.sending = false;
    this.regionMissing = false;
    const known = draft();
    const asked = new URLSearchParams(location.search).get('no');
    this.region = known.regionCode ?? '';
    this.kept = asked ? { ...known.values, equipmentNo: asked } : known.values;
    this.named = this.kept.identity === 'name';
  }

  static styles = [shared, fields];

  render() {
    return html`<form @submit=${this.complain} @input=${this.save} @change=${this.save}>
      <fieldset>
        <legend>${t('report.kind')}</legend>
        <div class="choices">
          ${this.choice('kind', 'REPORT', 'kind.REPORT', 'kind.REPORT.why', true)}
          ${this.choice('kind', 'COMPLAINT', 'kind.COMPLAINT', 'kind.COMPLAINT.why', false)}
        </div>
      </fieldset>
      <gp-place
        .label=${t('report.region')}
        .code=${this.region}
        .least=${COUNTY_DIGITS}
        .missing=${this.regionMissing}
        @gp-place-chosen=${this.chosen}
      ></gp-place>
      ${this.field('place', 'report.place', 'report.place.hint', { required: true, max: 300 })}
      ${this.field('equipmentNo', 'report.equipment', 'report.equipment.hint', { max: 128 })}
      <label>
        <span class="label">${t('report.description')}</span>
        <textarea
          name="description"
          required
          maxlength="2000"
          placeholder=${t('report.description.hint')}
          .defaultValue=${this.kept.description ?? ''}
        ></textarea>
      </label>
      <label>
        <span class="label">${t('report.found')}</span>
        <input name="foundOn" type="date" .defaultValue=${this.kept.foundOn ?? ''} />
      </label>
      <fieldset @change=${this.identify}>
        <legend>${t('report.identity')}</legend>
        <div class="choices">
          ${this.choice('identity', 'none', 'report.anonymous', 'report.anonymous.why', true)}
          ${this.choice('identity', 'name', 'report.real-name', 'report.real-name.why', false)}
        </div>
        ${this.named ? this.identity() : nothing}
      </fieldset>
      <button type="submit" ?disabled=${this.sending}>
        ${t(this.sending ? 'report.sending' : 'report.send')}
      </button>
    </form>`;
  }

  private identity() {
    return html`<p class="sealed small">${t('report.sealed')}</p>
      ${this.field('name', 'report.name', undefined, { required: true, max: 100 })}
      ${this.field('phone', 'report.phone', undefined, {
        required: true,
        max: 30,
        type: 'tel',
        pattern: '[0-9+\\(\\) \\-]{5,30}',
      })}
      ${this.field('idNumber', 'report.id-number', undefined, { max: 32 })}`;
  }

  private choice(name: string, value: string, text: TextKey, why: TextKey, first: boolean) {
    return html`<label class="choice">
      <input type="radio" name=${name} value=${value} ?checked=${this.kept[name] ? this.kept[name] === value : first} />
      <span>${t(text)}<span class="quiet small">${t(why)}</span></span>
    </label>`;
  }

  private field(
    name: string,
    text: TextKey,
    hint: TextKey | undefined,
    rule: { required?: boolean; max: number; type?: string; pattern?: string },
  ) {
    return html`<label>
      <span class="label">${t(text)}</span>
      <input
        name=${name}
        type=${rule.type ?? 'text'}
        pattern=${rule.pattern ?? nothing}
        maxlength=${rule.max}
        ?required=${rule.required}
        placeholder=${hint ? t(hint) : ''}
        .defaultValue=${this.kept[name] ?? ''}
        autocomplete="off"
      />
    </label>`;
  }

  /** Sends what the form holds, as its button does. */
  submit() {
    this.form.requestSubmit();
  }

  private get form() {
    return this.renderRoot.querySelector('form')!;
  }

  private save() {
    keep(this.form, this.region);
  }

  private chosen(event: CustomEvent<Place | null>) {
    this.region = event.detail?.code ?? '';
    this.regionMissing = false;
    this.save();
  }

  private identify(event: Event) {
    const input = event.target as HTMLInputElement;
    if (input.name === 'identity') {
      this.named = input.value === 'name';
    }
  }

  private complain(event: Event) {
    event.preventDefault();
    this.regionMissing = this.region.length < COUNTY_DIGITS;
    if (this.regionMissing) {
      this.renderRoot.querySelector<GpPlace>('gp-place')!.focus();
      return;
    }
    const form = new FormData(this.form);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const given = (name: string) => text(name) || undefined;
    const complaint: Complaint = {
      kind: text('kind'),
      regionCode: this.region,
      place: text('place'),
      description: text('description'),
      equipmentNo: given('equipmentNo'),
      foundOn: given('foundOn'),
      realName: this.named
        ? { name: text('name'), phone: text('phone'), idNumber: given('idNumber') }
        : undefined,
    };
    this.tell('gp-complain', complaint);
  }
}

customElements.define('gp-complaint-form', GpComplaintForm);

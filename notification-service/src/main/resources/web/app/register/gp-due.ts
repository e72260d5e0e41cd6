import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { EquipmentView } from '../api/equipment';
import type { CycleRule, InspectionView } from '../api/inspection';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { documentOf, type ApiDocument } from '../core/document';
import { t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import { daysUntil } from '../core/time';
import { t } from './texts';

interface Reckoning {
  readonly document: ApiDocument;
  /** The inspection that gave the date; none when the register did. */
  readonly inspection?: InspectionView;
  /** The rule that it was reckoned by; none when the report states the date. */
  readonly rule?: CycleRule;
}

/** The dates that a unit has to keep, and where each of them comes from. */
class GpDue extends GpElement {
  static properties = { unit: { attribute: false } };
  declare unit: EquipmentView;

  private readonly reckoned = new Loading<Reckoning>(this, async (equipmentNo, signal) => {
    const printed = this.unit.nextInspectionMoved?.printedDate ?? this.unit.nextInspectionDate;
    const [document, inspections] = await Promise.all([
      documentOf('inspection'),
      api.get<api.Page<InspectionView>>(
        '/inspection/v1/inspections',
        { equipmentNo, limit: '20' },
        signal,
      ),
    ]);
    const inspection = inspections.items.find(
      (one) => one.nextInspectionDate === printed,
    );
    const rule = inspection?.cycleRule
      ? (await api.get<CycleRule[]>('/inspection/v1/cycles', {}, signal)).find(
          (one) => one.code === inspection.cycleRule && one.edition === inspection.cycleEdition,
        )
      : undefined;
    return { document, inspection, rule };
  });

  static styles = [
    shared,
    css`
      p {
        margin-top: 3px;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('unit')) {
      void this.reckoned.load(this.unit.equipmentNo);
    }
  }

  render() {
    const { nextInspectionDate, nextInspectionMoved, registrationDue, registrationFrom } =
      this.unit;
    return html`<p>
        ${t('due.next')}
        ${nextInspectionDate ? html`<strong>${nextInspectionDate}</strong> ${left(nextInspectionDate)}` : nothing}
        ${nextInspectionMoved
          ? html`<span class="small"
              >${t('due.moved', nextInspectionMoved.decisionNo, nextInspectionMoved.printedDate)}</span
            >`
          : nothing}
        <span class="small quiet">${this.why()}</span>
      </p>
      ${registrationDue
        ? html`<p>
            ${t('due.registration')} <strong>${registrationDue}</strong> ${left(registrationDue)}
            <span class="small quiet">${t('due.registration.why', registrationFrom ?? '')}</span>
          </p>`
        : nothing}`;
  }

  private why() {
    const known = this.reckoned.value;
    if (!this.unit.nextInspectionDate) {
      return t('due.none');
    }
    if (!known) {
      return nothing;
    }
    const { document, inspection, rule } = known;
    if (!inspection) {
      const source = this.unit.nextInspectionSource;
      return source?.statedBy === 'OFFICER'
        ? t('due.officer', source.reference ?? '')
        : source?.statedBy === 'IMPORT'
          ? t('due.import', source.reference ?? '')
          : source
            ? t('due.reported', source.reference ?? '')
            : t('due.register');
    }
    if (!rule) {
      return t('due.reported', inspection.reportNo);
    }
    return html`${t('due.rule', inspection.reportNo, rule.code, rule.edition)}
    ${rule.years.length
      ? t('due.rule.years', rule.years.join(', '))
      : t('due.rule.months', inspection.inspectedOn, rule.months)}
    ${rule.source} <span class="mark proposed">${document.word('Mark', rule.standing)}</span>`;
  }
}

function left(date: string) {
  const days = daysUntil(date);
  return days === undefined
    ? nothing
    : html`<span class="small ${days < 0 ? 'mark severe' : 'quiet'}"
        >${days < 0 ? common('days.over', -days) : common('days.left', days)}</span
      >`;
}

customElements.define('gp-due', GpDue);

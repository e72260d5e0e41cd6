import { html } from 'lit';
import { hint } from '../core/hints';
import { t } from './texts';

/** What a plan for a major hazard must fix (五落实), and which fields say each. */
const FIVE = {
  responsible: ['responsible.name', 'responsible.post', 'responsible.phone'],
  measures: ['measures'],
  funds: ['funds.amount', 'funds.source'],
  deadline: ['deadline'],
  'emergency-plan': ['emergencyPlan'],
} as const;

const said = (written: any, field: string) => {
  const value = field.split('.').reduce((part, name) => part?.[name], written);
  return value !== undefined && String(value).trim() !== '';
};

hint('plan', (written) => {
  const all = Object.entries(FIVE) as [keyof typeof FIVE, readonly string[]][];
  return html`<p>${t('five')}</p>
    <ul class="hints" role="status">
      ${all.map(([one, fields]) => {
        const fixed = fields.every((field) => said(written, field));
        return html`<li class="mark ${fixed ? 'good' : 'warning'}">
          ${t(`five.${one}`)} ${fixed ? t('five.fixed') : t('five.open')}
        </li>`;
      })}
    </ul>`;
});

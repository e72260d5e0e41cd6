import { html, nothing } from 'lit';
import type { CylinderView, DayView, RefusalView, StepView } from '../api/equipment';
import type { ApiDocument } from '../core/document';
import { to } from '../core/router';
import { minute } from '../core/time';
import type { List } from '../parts/list';
import { t } from './texts';

/** Where a cylinder stands, and what makes it unfit to be filled. */
export function states(cylinder: CylinderView, document: ApiDocument) {
  const ended = cylinder.state === 'SCRAPPED' || cylinder.state === 'CONDEMNED';
  return html`<span class="mark ${ended ? 'severe' : 'outline'}"
      >${document.word('CylinderState', cylinder.state)}</span
    >
    ${cylinder.overdue && !ended
      ? html`<span class="mark severe">${t('overdue')}</span>`
      : nothing}
    ${cylinder.overAge && !ended
      ? html`<span class="mark severe">${t('overAge')}</span>`
      : nothing}`;
}

const station = (id: string, name: string | null | undefined) =>
  html`<a href=${to(`/enterprises/${id}`)}>${name ?? id}</a>`;

/** The cylinders of a territory or a filler. */
export const cylinders: List<CylinderView> = {
  path: '/equipment/v1/cylinders',
  csv: '/equipment/v1/cylinders.csv',
  filters: ['text', 'state', 'medium', 'overdue', 'certificateNo', 'region'],
  opens: true,
  file: (cylinder) => `/cylinders/${cylinder.code}`,
  columns: [
    'code',
    'medium',
    { label: () => t('state'), cell: states },
    { label: 'filler', cell: (cylinder) => station(cylinder.filler, cylinder.fillerName) },
    'nextInspectionDate',
    'scrapOn',
  ],
};

/** The cylinders that an application is about. */
export const cylindersAppliedFor = (application: string): List<CylinderView> => ({
  ...cylinders,
  filters: ['state'],
  opens: false,
  csv: undefined,
  always: { application },
});

/** What happened to one cylinder, and who had it until when. */
export const lifeOf = (code: string): List<StepView> => ({
  path: `/equipment/v1/cylinders/${code}/trace`,
  filters: [],
  columns: [
    'at',
    {
      label: 'kind',
      cell: (step, document) =>
        html`${document.word('TraceKind', step.kind)}
        ${step.passed ? nothing : html`<span class="mark severe">${t('failed')}</span>`}
        ${step.violation ? html`<span class="mark severe">${t('violation')}</span>` : nothing}`,
    },
    'state',
    'holder',
    'until',
    { label: 'filler', cell: (step) => station(step.filler, step.fillerName) },
  ],
});

/** Fillings that something stood against. */
export const refusals: List<RefusalView> = {
  path: '/equipment/v1/filling-refusals',
  filters: ['code', 'reason', 'filled', 'region'],
  file: (refusal) => `/cylinders/${encodeURIComponent(refusal.code)}`,
  columns: [
    'code',
    'at',
    {
      label: 'reasons',
      cell: (refusal, document) =>
        html`${refusal.reasons.map(
          (reason) =>
            html`<span class="mark ${refusal.filled ? 'severe' : 'outline'}"
              >${document.word('FillingRefusalReason', reason)}</span
            > `,
        )}`,
    },
    {
      label: () => t('outcome'),
      cell: (refusal) =>
        refusal.filled
          ? html`<span class="mark severe">${t('violation')}</span>`
          : html`<span class="mark outline">${t('refused')}</span>`,
    },
    'medium',
    { label: 'filler', cell: (refusal) => station(refusal.filler, refusal.fillerName) },
  ],
};

/** The same of one cylinder. */
export const refusalsOf = (code: string): List<RefusalView> => ({
  path: refusals.path,
  filters: [],
  always: { code },
  columns: refusals.columns.slice(1),
});

/** What the cylinders of fillers went through, day by day. */
export const days: List<DayView> = {
  path: '/equipment/v1/cylinder-days',
  filters: ['on', 'enterprise', 'region'],
  columns: [
    'day',
    { label: 'filler', cell: (day) => station(day.filler, day.fillerName) },
    { label: () => t('filled'), cell: (day) => day.figures.filled },
    { label: () => t('delivered'), cell: (day) => day.figures.delivered },
    { label: () => t('returned'), cell: (day) => day.figures.returned },
    { label: () => t('refused'), cell: (day) => day.figures.refused },
    {
      label: () => t('violation'),
      cell: (day) =>
        day.figures.violations
          ? html`<span class="mark severe">${day.figures.violations}</span>`
          : 0,
    },
    {
      label: 'told',
      cell: (day) => (day.told ? minute(day.told) : html`<span class="quiet">${t('open')}</span>`),
    },
  ],
};

import { lookup } from '../core/lookups';
import { bilingual } from '../core/i18n';

lookup('code', {
  path: '/hazard/v1/rules',
  always: { kind: 'HAZARD_CODE' },
  found: ({ id, edition }) => ({
    value: id,
    label: `${bilingual(edition.body.titleZh, edition.body.titleEn)} (${edition.source})`,
  }),
});

lookup('riskPointId', {
  path: '/hazard/v1/risk-points',
  found: ({ id, name, place }) => ({ value: id, label: [name, place].filter(Boolean).join(' ') }),
});

lookup('certificateNo', {
  path: '/hazard/v1/inspectors',
  found: ({ certificateNo, name }) => ({ value: certificateNo, label: name }),
});

lookup('into', {
  path: '/hazard/v1/hazards',
  found: ({ id, hazardNo, titleZh, titleEn }) => ({
    value: id,
    label: `${hazardNo} ${bilingual(titleZh, titleEn)}`,
  }),
});

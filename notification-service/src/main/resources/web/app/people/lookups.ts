import { bilingual } from '../core/i18n';
import { lookup } from '../core/lookups';

lookup('project', {
  path: '/equipment/v1/rules',
  always: { kind: 'OPERATOR_PROJECT' },
  found: ({ id, edition }) => ({
    value: id,
    label: bilingual(edition.body.zh, edition.body.en),
  }),
});

import { lookup } from '../core/lookups';

lookup('instituteId', {
  path: '/inspection/v1/institutes',
  search: 'text',
  found: ({ institute, name }) => ({ value: institute, label: name }),
});

lookup('equipmentNos', {
  path: '/equipment/v1/equipment',
  search: 'text',
  found: ({ equipmentNo, name, enterpriseName }) => ({
    value: equipmentNo,
    label: [name, enterpriseName].filter(Boolean).join(' · '),
  }),
});

lookup('constructionNo', {
  path: '/inspection/v1/constructions',
  always: { unapplied: 'true' },
  found: ({ noticeNo, place, userName }) => ({
    value: noticeNo,
    label: [userName, place].filter(Boolean).join(' · '),
  }),
});

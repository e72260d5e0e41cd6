import { lookup } from '../core/lookups';

lookup('enterpriseId', {
  path: '/equipment/v1/enterprises',
  search: 'text',
  found: ({ id, name }) => ({ value: id, label: name }),
});

lookup('equipmentNo', {
  path: '/equipment/v1/equipment',
  search: 'text',
  found: ({ equipmentNo, name, enterpriseName }) => ({
    value: equipmentNo,
    label: [name, enterpriseName].filter(Boolean).join(' · '),
  }),
});

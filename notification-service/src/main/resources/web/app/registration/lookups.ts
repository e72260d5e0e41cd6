import { lookup } from '../core/lookups';

const ENTERPRISES = {
  path: '/equipment/v1/enterprises',
  search: 'text',
  found: ({ id, name }: { readonly id: string; readonly name: string }) => ({ value: id, label: name }),
};

lookup('userId', ENTERPRISES);
lookup('newUser', ENTERPRISES);
lookup('builder', ENTERPRISES);
lookup('units', {
  path: '/equipment/v1/equipment',
  search: 'text',
  found: ({ id, equipmentNo, name }) => ({
    value: id,
    label: [equipmentNo, name].filter(Boolean).join(' · '),
  }),
});

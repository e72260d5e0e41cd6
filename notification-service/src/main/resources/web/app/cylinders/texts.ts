import { translator } from '../core/i18n';

export const t = translator({
  cylinders: ['气瓶', 'Cylinders'],
  cylinder: ['气瓶档案', 'Cylinder'],
  entrusted: ['托管，产权单位：', 'Entrusted by'],
  offered: ['拟移交：', 'Offered to'],
  certificate: ['使用登记证', 'Certificate'],
  trace: ['流转追溯', 'Trace'],
  refusals: ['拒绝与违规充装', 'Refused fillings'],
  days: ['充装日汇总', 'Days of fillers'],
  state: ['状态', 'State'],
  overdue: ['超期未检', 'Inspection overdue'],
  overAge: ['超设计使用年限', 'Beyond its design life'],
  failed: ['不合格', 'Not passed'],
  violation: ['违规充装', 'Against the rules'],
  outcome: ['结果', 'Outcome'],
  refused: ['拒绝充装', 'Refused'],
  filled: ['充装', 'Filled'],
  delivered: ['交付', 'Handed over'],
  returned: ['回收', 'Taken back'],
  open: ['当日未结束', 'Not over yet'],
});

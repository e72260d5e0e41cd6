import { translator } from '../core/i18n';

export const t = translator({
  clocks: ['检验时钟', 'Clocks'],
  due: ['检验到期', 'Due inspections'],
  calibrations: ['限速器校验', 'Governor calibrations'],
  postponements: ['检验延期', 'Postponements'],
  'clock.holds': ['有效至', 'holds through'],
  'clock.month': ['（仅知年月，至月末有效）', '(known by its month, holds through its end)'],
  'clock.binds': ['逾期不得使用', 'not to be used once it is over'],
  'clock.report': ['检验报告 {0}（{1}）', 'report {0} of {1}'],
  'clock.start': ['自 {0} 起', 'from {0}'],
  'clock.rule': ['周期规则“{0}”（{1} 版），依据：{2}', 'by the cycle rule “{0}”, edition {1}, of {2}'],
  'clock.sum': ['推算：{0}', 'reckoned: {0}'],
  'clock.sum.clamp': ['当月无此日的，取月末。', 'A day that the month does not have becomes its last.'],
  'clock.moved': [
    '原到期日 {0}，{1} 决定（{2}）延至 {3}：{4}',
    'Was {0}; decision {2} of {1} lets it hold through {3}: {4}',
  ],
  'clock.unknown': ['此类设备应有、平台尚无记录的时钟', 'Such equipment has these as well, and nothing of them is on file'],
  'clock.none': ['无已知的检验日期。', 'No date is known.'],
  'clock.years': ['使用年限自 {0} 起算', 'Years of use counted from {0}'],
});

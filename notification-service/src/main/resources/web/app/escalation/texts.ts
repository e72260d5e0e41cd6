import { translator } from '../core/i18n';

export const t = translator({
  cases: ['督办升级案件', 'Escalation cases'],
  hazard: ['隐患 {0}', 'Hazard {0}'],
  ladder: ['已达到的层级', 'Levels reached'],
  'ladder.by': ['{0} 到达，签收期限 {1}', 'Reached {0}, to be acknowledged before {1}'],
  'ladder.raised': ['无人签收，提级', 'nobody acknowledged: raised'],
  proposed: ['签收时限与层级为拟议规则', 'Terms and ladder are a proposal'],
});

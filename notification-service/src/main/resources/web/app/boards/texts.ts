import { translator } from '../core/i18n';

export const t = translator({
  listed: ['挂牌督办看板', 'Listed hazards'],
  'listed.empty': ['没有在挂的隐患。', 'Nothing is listed.'],
  'listed.of': ['{0} 件', '{0}'],
  'listed.more': ['显示更多', 'Show more'],
  'listed.filter': ['看哪些', 'Which'],
  'listed.all': ['全部', 'All'],
  'listed.overdue': ['逾期', 'Overdue'],
  'listed.silent': ['缺进展报告', 'Report missing'],
  'listed.age': ['挂牌 {0} 天，期限 {1} 天', 'Listed {0} d of {1} d'],
  'listed.percent': ['整改进度 {0}%', 'Rectified {0}%'],
  'listed.missed': ['缺报 {0} 次', 'Missed reports: {0}'],
  'listed.report': ['下次报告 {0}', 'Next report {0}'],

  authorities: ['逾期履职的部门', 'Authorities that are late'],
  authority: ['部门所在区划', 'Authority'],
  open: ['未办结', 'Open'],
  late: ['逾期', 'Late'],
  oldest: ['最早逾期', 'Oldest'],
  duties: ['履职事项', 'Duties of authorities'],
  kind: ['事项', 'Duty'],
  about: ['案卷', 'File'],
  hazard: ['隐患', 'Hazard'],
  complaint: ['投诉举报', 'Complaint'],
});

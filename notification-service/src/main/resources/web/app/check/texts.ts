import { translator } from '../core/i18n';

export const t = translator({
  checks: ['监督检查', 'Checks'],
  draws: ['双随机抽查', 'Draws'],
  plans: ['年度检查计划', 'Annual plans'],
  campaigns: ['专项检查', 'Campaigns'],
  avoidances: ['回避申报', 'Conflicts of interest'],
  drawn: ['抽取结果', 'Drawn'],
  answers: ['检查表', 'Checklists'],
  repeat: ['公示页面，任何人可重复抽取', 'Public page, on which anybody repeats the draw'],
  hazards: ['该单位的隐患', 'Hazards of the enterprise'],
  'to-record': ['填写现场检查记录', 'Go on to the record'],
  seen: ['发现的情况', 'What was seen'],
  units: ['涉及设备编号（空格分隔）', 'Numbers of the units, with spaces between'],
});

import { translator } from '../core/i18n';

export const t = translator({
  menu: ['菜单', 'Menu'],
  'section.work': ['工作', 'Work'],
  'section.supervision': ['监管', 'Supervision'],
  'section.checks': ['检查与走访', 'Checks and visits'],
  'section.inspection': ['检验与维保', 'Inspection and maintenance'],
  'section.register': ['登记', 'Register'],
  'section.firms': ['单位管理', 'Enterprises’ safety'],
  'section.people': ['作业人员', 'Operators'],
  'section.cylinders': ['气瓶追溯', 'Cylinders'],
  'section.statistics': ['统计', 'Statistics'],
  'section.administration': ['管理', 'Administration'],

  'page.missing': ['没有这个页面', 'There is no such page'],
  'page.forbidden': ['您的角色无权查看此页面', 'This page is not for your role'],
  'page.home': ['返回首页', 'To the first page'],
  'page.stale': ['页面已更新，请重新载入', 'The page was renewed; please load it again'],

  'away.now': ['没有网络。', 'No network.'],
  'away.as-of': ['显示的是 {0} 读取的内容。', 'What you see is as of {0}.'],
  'away.posts': ['待发送 {0} 项', '{0} waiting to be sent'],

  'renewal.soon': [
    '登录将于 {0} 分钟后到期。您填写的内容会保留。',
    'Your session ends in {0} min. What you are writing is kept.',
  ],
  'renewal.action': ['续期', 'Renew'],
  'clock.open': ['移动时钟', 'Move the clock'],
  'clock.day': ['前进一天', 'One day on'],
  'clock.week': ['前进一周', 'One week on'],
  'clock.local': [
    '仅在本机演示中可用：平台的时钟前进，期限随之到来。',
    'In the local size alone: the platform’s clock moves on, and terms come to their ends.',
  ],
  'clock.since': ['{0} 以来发生了什么', 'What happened since {0}'],
  'clock.waiting': ['平台正在处理到期事项…', 'The platform is doing what became due…'],
  'clock.nothing': ['没有新的预警。', 'No new alert.'],
  'clock.more': ['更多预警', 'More alerts'],
  'capacity.label': ['身份', 'Acting as'],
});

import { translator } from '../i18n';

export const t = translator({
  menu: ['菜单', 'Menu'],
  'section.work': ['工作', 'Work'],
  'section.supervision': ['监管', 'Supervision'],
  'section.register': ['登记', 'Register'],
  'section.statistics': ['统计', 'Statistics'],
  'section.administration': ['管理', 'Administration'],

  'page.missing': ['没有这个页面', 'There is no such page'],
  'page.forbidden': ['您的角色无权查看此页面', 'This page is not for your role'],
  'page.home': ['返回首页', 'To the first page'],
  'page.stale': ['页面已更新，请重新载入', 'The page was renewed; please load it again'],

  'renewal.soon': [
    '登录将于 {0} 分钟后到期。您填写的内容会保留。',
    'Your session ends in {0} min. What you are writing is kept.',
  ],
  'renewal.action': ['续期', 'Renew'],
  'capacity.label': ['身份', 'Acting as'],
});

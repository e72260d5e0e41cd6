import { translator } from '../core/i18n';

export const t = translator({
  doubles: ['疑似重复', 'Suspected doubles'],
  notCompared: ['未比对的登记', 'Not looked at for doubles'],
  why: [
    '平台只列出可能是同一个的登记，不会自动合并。请核对后合并，并选定保留哪一个登记，或注明不是同一个。',
    'Entries that may be one are listed here and never merged by themselves. Look, then merge them and say which one stays, or record that they are different.',
  ],
  decided: ['核对结果', 'Decision'],
});

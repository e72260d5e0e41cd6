import { translator } from '../core/i18n';

export const t = translator({
  licences: ['许可证', 'Licences'],
  staff: ['安全管理人员', 'Safety staff'],
  missing: ['日管控周排查月调度未登记', 'Safety records missing'],
  records: ['日管控、周排查、月调度', 'Safety records'],
  sites: ['三无企业', 'Three-no firms'],
  notices: ['双告知一承诺', 'Permit notices'],
  state: ['状态', 'State'],
  expired: ['已过期', 'Expired'],
  late: ['逾期补录', 'Late'],
});

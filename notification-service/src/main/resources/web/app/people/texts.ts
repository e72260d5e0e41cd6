import { translator } from '../core/i18n';

export const t = translator({
  certificates: ['作业人员证', 'Operator certificates'],
  employments: ['作业人员聘用', 'Operators employed'],
  people: ['作业人员', 'Operators'],
  units: ['上岗设备', 'Units operated'],
  'uncertified-units': ['无持证人员操作的设备', 'Units without a certified operator'],
  'uncertified-operators': ['证件失效仍在岗人员', 'Operators whose certificate ended'],
  employers: ['聘用单位', 'Employers'],
  number: ['证件编号', 'Number'],
  'number.sealed': [
    '证件编号多为身份号码，已密封，仅监管部门、聘用单位和持证人本人可以查看。每次查看都记入留痕：何人、何时、因何。',
    'The number often is the identity number and is sealed; only the authority, the employer and the holder may read it. Each time one does, who, when and why is written down.',
  ],
  'number.others': ['仅监管部门、聘用单位和持证人本人可以查看。', 'Only the authority, the employer and the holder may read it.'],
  'number.reads': ['查看记录', 'Who has looked'],
  several: ['多单位执业', 'Works for several'],
  invalid: ['证件无效', 'Not valid'],
  assigned: ['有人无证操作', 'Operated without'],
  nobody: ['无人上岗', 'Nobody assigned'],
  until: ['有效期至 {0}', 'valid until {0}'],
  review: ['复审申请截止 {0}', 'review applied for by {0}'],
});

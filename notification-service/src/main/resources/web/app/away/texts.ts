import { translator } from '../core/i18n';

export const t = translator({
  title: ['待发送', 'Waiting to be sent'],
  about: [
    '没有网络时提交的内容保存在本机，网络恢复后按顺序自动提交，最长保存 7 天。',
    'What was submitted without a network is kept on this device and sent in its order when the network is back, within 7 days.',
  ],
  empty: ['没有待发送的内容。', 'Nothing waits to be sent.'],
  failed: ['本机保存的内容未能读出。', 'What is kept on this device could not be read.'],
  made: ['填写于 {0}', 'Made at {0}'],
  follows: ['同一卷宗的前一项提交后再提交', 'Goes after the one before it about the same file'],
  sent: ['提交于 {0}', 'Sent at {0}'],
  others: ['本机还有其他账号的 {0} 项，由其本人登录后提交。', '{0} more on this device are of other accounts, and are sent when they sign in.'],
  contents: ['填写的内容', 'What was written'],
  look: ['查看现状', 'See how it stands now'],
  'state.waiting': ['待发送', 'Waiting'],
  'state.held': ['修改中', 'Being corrected'],
  'state.sent': ['已提交', 'Sent'],
  'state.conflict': ['有冲突', 'Conflict'],
  'state.refused': ['未被接受', 'Not accepted'],
  'send.all': ['现在提交', 'Send now'],
  again: ['再次提交', 'Send again'],
  correct: ['打开修改', 'Open and correct'],
  discard: ['放弃', 'Discard'],
  'discard.sure': ['放弃后无法恢复。', 'What is discarded is gone.'],
  'discard.yes': ['确认放弃', 'Discard it'],
  'discard.no': ['保留', 'Keep it'],
});

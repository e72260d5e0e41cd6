import { translator } from '../core/i18n';

export const t = translator({
  complaints: ['投诉举报', 'Complaints'],
  'real-name': ['实名', 'With name'],
  anonymous: ['匿名', 'Anonymous'],
  terms: ['期限', 'Terms'],
  'terms.of': ['事项', 'For'],
  hazard: ['隐患', 'Hazard'],

  sender: ['举报人身份', 'Who sent it'],
  'sender.anonymous': ['匿名举报，平台没有举报人身份。', 'It was sent anonymously; nobody knows by whom.'],
  'sender.sealed': [
    '举报人身份已密封，仅承办人及其领导可以查看。每次查看都记入留痕：何人、何时、因何。',
    'The sender is sealed; only the handler and the handler’s leader may know. Each time one looks, who, when and why is written down.',
  ],
  'sender.reads': ['查看记录', 'Who has looked'],
});

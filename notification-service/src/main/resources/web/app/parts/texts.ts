import { translator } from '../core/i18n';

export const t = translator({
  yes: ['是', 'Yes'],
  no: ['否', 'No'],

  'acts.title': ['办理', 'What you can do'],
  'acts.none': ['目前没有可办理的事项。', 'Nothing can be done by you now.'],
  'acts.closed': ['其他事项（{0}）及不能办理的原因', 'Other acts ({0}) and why they are not open'],
  'acts.due': ['应办：{0}，期限 {1}', 'Owed: {0}, by {1}'],
  'acts.late': ['已逾期', 'late'],
  'acts.next': ['接着办理（提交后由平台核定）', 'What follows on it (the platform judges it when it is sent)'],
  'acts.waiting': ['尚未提交：{0}', 'Not sent yet: {0}'],
  'acts.role': ['不属于您的职责', 'For other roles'],

  'act.send': ['提交', 'Submit'],
  'act.sending': ['正在提交…', 'Submitting…'],
  'act.cancel': ['取消', 'Cancel'],
  'act.kept': ['已恢复您上次未提交的内容。', 'What you had written and not sent is here again.'],
  'act.drop': ['清空重填', 'Start over'],
  'act.check': ['请检查标出的 {0} 处。', 'Please look at what is marked: {0}.'],
  'act.nothing': ['无需填写，确认后提交。', 'Nothing is to be filled in; submit to confirm.'],
  'act.signed': [
    '提交后以您的名义记入留痕，不可修改。',
    'What you submit is kept in the history under your name and cannot be changed.',
  ],
  'act.offline': [
    '未收到平台的答复。您填写的内容仍在，再次提交不会重复办理。',
    'No answer came from the platform. What you wrote is kept; submitting again does not do it twice.',
  ],
  'act.waiting': [
    '没有网络或未收到答复：已保存在本机，网络恢复后自动提交，不会重复办理。',
    'No network, or no answer: kept on this device, and sent when the network is back. It is not done twice.',
  ],
  'act.waiting.see': ['待发送', 'Waiting to be sent'],
  'act.again': ['现在提交', 'Submit now'],
  'act.close': ['关闭', 'Close'],
  'act.done': ['已办理：{0}', 'Done: {0}'],
  'conflict.title': ['在您填写期间，此卷宗已有变化', 'This file changed while you were writing'],
  'conflict.none': ['未能读出变化内容。', 'What changed could not be read.'],
  'conflict.by': ['{0}，{1}', '{0}, {1}'],
  'conflict.repeat': ['仍按我填写的内容提交', 'Submit what I wrote all the same'],

  'papers.title': ['文书', 'Papers'],
  'papers.empty': ['尚无文书。', 'Nothing was said or signed yet.'],
  'papers.by': ['{0} 签，{1}', 'Signed by {0}, {1}'],
  'papers.made': ['填写于 {0}', 'Made at {0}'],
  'papers.digest': ['摘要 {0}', 'Digest {0}'],

  'pdf.tab': ['在新标签页打开', 'Open in a tab'],

  'stored.open': ['打开文件', 'Open the file'],

  'history.title': ['留痕', 'History'],
  'history.made': ['填写于 {0}，{1} 收到', 'Made at {0}, arrived at {1}'],
  'history.verify': ['核验留痕', 'Prove the history'],
  'history.intact': ['留痕完整：{0} 步，无一被改动。', 'The history is intact: {0} steps, none changed.'],
  'history.broken': ['留痕不完整，见下。', 'The history is broken, see below.'],
  'history.more': ['更多', 'More'],
  'history.system': ['平台', 'The platform'],

  'list.empty': ['没有符合条件的记录。', 'Nothing matches.'],
  'list.more': ['显示更多', 'Show more'],
  'list.end': ['共 {0} 条', '{0} in all'],
  'list.shown': ['已显示 {0} 条', '{0} shown'],
  'list.any': ['全部', 'All'],
  'list.region': ['地区', 'Where'],
  'list.search': ['查询', 'Search'],
  'list.clear': ['清除条件', 'Clear'],
  'list.filters': ['筛选条件', 'Filters'],
  'list.csv': ['导出 CSV', 'Export CSV'],
  'list.new': ['新增', 'New'],

  'saved.title': ['常用筛选', 'Saved filters'],
  'saved.keep': ['保存当前筛选', 'Save these filters'],
  'saved.name': ['名称', 'Name'],
  'saved.forget': ['删除“{0}”', 'Forget “{0}”'],

  'file.record': ['详情', 'Details'],
  'file.back': ['返回列表', 'Back to the list'],
  'file.missing': ['没有这份卷宗，或不在您的辖区内。', 'There is no such file, or it lies outside your scope.'],
  'file.demonstration': ['演示', 'Demo'],

  'sealed.reason': ['查看理由', 'Why you must know'],
  'sealed.missing': ['请写明查看理由。', 'Please say why you must know.'],
  'sealed.ask': ['记录并查看', 'Write it down and show'],
  'sealed.hide': ['收起', 'Hide again'],
});

import { translator } from '../../core/i18n';

export const t = translator({
  required: ['必填', 'This is needed'],
  few: ['至少 {0} 项', 'At least {0}'],
  long: ['最多 {0} 字，现为 {1} 字', 'At most {0} characters; these are {1}'],
  number: ['请填写数字', 'This must be a number'],
  least: ['不得小于 {0}', 'At least {0}'],
  most: ['不得大于 {0}', 'At most {0}'],
  optional: ['选填', 'optional'],
  choose: ['请选择', 'Choose'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  unsaid: ['不填', 'Not said'],
  add: ['添加一项：{0}', 'Add: {0}'],
  remove: ['删除第 {0} 项', 'Remove no. {0}'],
  entry: ['第 {0} 项', 'No. {0}'],
  today: ['北京时间', 'China Standard Time'],
  attach: ['拍照或选择文件', 'Take a photo or choose a file'],
  attaching: ['正在上传…', 'Uploading…'],
  'attach.none': ['尚无可选的附件', 'Nothing is attached yet'],
  'attach.purpose': ['附件用途', 'What it shows'],
  region: ['行政区划代码', 'Division code'],
});

package io.guapai.hazard.imports;

import io.guapai.contracts.Description;
import io.guapai.contracts.Grade;
import io.guapai.contracts.SourceKind;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.profile.FieldValues;
import io.guapai.runtime.profile.RowField;

/**
 * What a row of a hazard may tell, named as {@link io.guapai.hazard.movein.BroughtIn} has it, each
 * with what registers call it, the likeliest first.
 */
enum HazardField implements RowField {
  /** The same number of the same register is the same hazard. */
  @Description("record number 记录编号")
  RECORD_NO(
      true, FieldValues.numbers(), "隐患编号", "台账编号", "记录编号", "hazard no", "record no", "编号", "no"),
  /** Number or code of the unit as the register here has it. */
  @Description("number of the unit 设备编号")
  EQUIPMENT_NO(
      false, FieldValues.names(), "设备代码", "设备注册代码", "设备编号", "equipment code", "equipment no"),
  @Description("record number of the unit 设备记录编号")
  EQUIPMENT_RECORD_NO(false, FieldValues.names(), "设备记录编号", "设备档案编号", "使用登记证编号"),
  /** Alone when no unit is concerned. */
  @Description("credit code 统一社会信用代码")
  ENTERPRISE_ID(
      false,
      FieldValues.identifiers(EnterpriseId::parse),
      "统一社会信用代码",
      "信用代码",
      "单位代码",
      "credit code"),
  /** Entry of the lists of hazards. */
  @Description("entry of the list of hazards 隐患条目代码")
  CODE(false, FieldValues.numbers(), "隐患代码", "隐患条目", "hazard code", "code"),
  @Description("description 隐患描述")
  DESCRIPTION(true, FieldValues.names(), "隐患描述", "隐患内容", "问题描述", "description"),
  @Description("who finds such 隐患来源")
  SOURCE_KIND(true, FieldValues.oneOf(SourceKind.values()), "隐患来源", "来源", "source"),
  @Description("source in detail 来源说明")
  SOURCE_DETAIL(false, FieldValues.names(), "来源说明", "source detail"),
  @Description("found by 发现人")
  FOUND_BY(true, FieldValues.names(), "发现人", "检查人员", "检查人", "found by"),
  @Description("found on 发现日期")
  FOUND_ON(true, FieldValues.dates(), "发现日期", "检查日期", "发现时间", "found on"),
  @Description("reported on 上报日期")
  REPORTED_ON(false, FieldValues.dates(), "上报日期", "reported on"),
  @Description("state 隐患状态")
  STATE(true, FieldValues.oneOf(HazardRows.STATES), "隐患状态", "整改状态", "状态", "state", "status"),
  @Description("grade 隐患等级")
  GRADE(false, FieldValues.oneOf(Grade.values()), "隐患等级", "隐患级别", "grade"),
  @Description("graded on 分级日期")
  GRADED_ON(false, FieldValues.dates(), "分级日期", "graded on"),
  @Description("number of the order 指令书编号")
  ORDER_NO(false, FieldValues.numbers(), "指令书编号", "指令编号", "指令书", "order no"),
  @Description("ordered on 指令下达日期")
  ORDERED_ON(false, FieldValues.dates(), "指令下达日期", "下达日期", "ordered on"),
  /** The first deadline. */
  @Description("first deadline 整改期限")
  DUE_DATE(false, FieldValues.dates(), "整改期限", "整改截止日期", "due date"),
  /** The one in force, however often it was prolonged. */
  @Description("deadline after prolongation 延期后期限")
  SECOND_DUE_DATE(false, FieldValues.dates(), "延期后期限", "延长后期限", "prolonged until"),
  @Description("overdue since 逾期起始日期")
  OVERDUE_SINCE(false, FieldValues.dates(), "逾期起始日期", "逾期日期", "overdue since"),
  @Description("rectification handed in on 整改完成日期")
  RECTIFIED_ON(false, FieldValues.dates(), "整改完成日期", "整改日期", "rectified on"),
  @Description("ended on 办结日期")
  ENDED_ON(false, FieldValues.dates(), "销号日期", "办结日期", "closed on", "ended on"),
  @Description("why it ended 办结说明")
  END_REASON(false, FieldValues.names(), "销号原因", "办结说明", "end reason");

  private final Form form;

  HazardField(boolean required, FieldValues holds, String... headings) {
    this.form = new Form(required, holds, headings);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public boolean isRecordNo() {
    return this == RECORD_NO;
  }
}

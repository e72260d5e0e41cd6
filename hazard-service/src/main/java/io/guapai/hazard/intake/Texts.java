package io.guapai.hazard.intake;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.FailedItem;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.hazard.deadline.PaperDate;
import java.time.LocalDate;

/** Descriptions and reasons that the platform itself writes, in both languages. */
final class Texts {

  private static final int LONGEST = 2_000;

  private Texts() {}

  static String overdue(LocalDate dueDate) {
    return "定期检验超期，有效期至%s / Periodic inspection overdue, valid through %s"
        .formatted(dueDate, dueDate);
  }

  static String unregistered(LocalDate dueDate) {
    return "在用未注册，登记期限%s / In use without registration, which was due by %s"
        .formatted(dueDate, dueDate);
  }

  static String registered() {
    return "已办理使用登记 / The unit was registered";
  }

  static String uncertified(int operators, int units) {
    return "%d名作业人员证件失效仍在岗，涉及设备%d台 / %d operators at work without a valid certificate, on %d units"
        .formatted(operators, units, operators, units);
  }

  static String certified() {
    return "在岗作业人员均持有效证件 / All operators at work have a valid certificate";
  }

  static String unfitFilled(LocalDate day, int overdue, int ended) {
    return "%s充装超期未检气瓶%d只次、报废或者超过设计使用年限的气瓶%d只次 / on %s %d cylinders with an overdue inspection filled, %d scrapped or beyond their life"
        .formatted(day, overdue, ended, day, overdue, ended);
  }

  /** What failed when a lift was maintained. */
  static String failedItem(FailedItem item) {
    return shortened(
        "维保项目%s（%s）不合格：%s / item %s of the maintenance failed"
            .formatted(item.item(), item.name(), item.remark(), item.item()));
  }

  static String merged() {
    return "设备登记已并入另一登记 / The entry of the unit gave way to another one of it";
  }

  static String outOfUse() {
    return "设备已停止使用 / The unit left use";
  }

  static String cleared(ClearedReason reason) {
    return switch (reason) {
      case INSPECTED -> "已检验合格 / Inspected and found fit";
      case OUT_OF_USE -> outOfUse();
      case DATE_CHANGED -> "检验日期已更正 / The inspection date was corrected";
    };
  }

  /** What a failed inspection found, with the findings that fit in. */
  static String failed(InspectionCompleted inspection) {
    String text =
        "检验报告%s（%s）结论：%s / Inspection report %s (%s) concluded %s%s%s"
            .formatted(
                inspection.reportNo(),
                inspection.institute(),
                chinese(inspection.conclusion()),
                inspection.reportNo(),
                inspection.institute(),
                inspection.conclusion(),
                inspection.findings().isEmpty() ? "" : "\n",
                String.join("\n", inspection.findings()));
    return shortened(text);
  }

  /** Why a finding of an earlier visit ended. */
  static String settled(RevisitedFindings.Visit visit, EarlierFinding earlier) {
    return "%s复核（报告%s）：%s第%s项已整改 / %s found item %s of %s settled (report %s)"
        .formatted(
            visit.institute(),
            visit.reportNo(),
            earlier.reportNo(),
            earlier.item(),
            visit.institute(),
            earlier.item(),
            earlier.reportNo(),
            visit.reportNo());
  }

  /** That a finding of an earlier visit is there still. */
  static String goesOn(RevisitedFindings.Visit visit, EarlierFinding earlier) {
    String more =
        earlier.dueDate() == null
            ? ""
            : "；建议展期至%s：%s / it would give time until %s"
                .formatted(earlier.dueDate(), earlier.reason(), earlier.dueDate());
    return "报告%s：%s第%s项仍存在 / report %s: item %s of %s goes on%s"
        .formatted(
            visit.reportNo(),
            earlier.reportNo(),
            earlier.item(),
            visit.reportNo(),
            earlier.item(),
            earlier.reportNo(),
            more);
  }

  /** Why a later visit gave more time. */
  static String moreTime(RevisitedFindings.Visit visit, PaperDate later, String reason) {
    return "%s报告%s展期至%s：%s / Report %s gives time until %s: %s"
        .formatted(
            visit.institute(),
            visit.reportNo(),
            later.date(),
            reason,
            visit.reportNo(),
            later.date(),
            reason);
  }

  /** Why a hazard was opened in error. */
  static String withdrawn(String institute, String reportNo, String reason) {
    return shortened(
        "检验报告%s（%s）已撤回：%s / Report %s of %s was withdrawn: %s"
            .formatted(reportNo, institute, reason, reportNo, institute, reason));
  }

  /** Why a hazard was opened in error, and what took the place of its report. */
  static String revised(String institute, String wrongNo, String rightNo, String reason) {
    return shortened(
        "检验报告%s（%s）已由报告%s更正：%s / Report %s of %s was replaced by %s: %s"
            .formatted(wrongNo, institute, rightNo, reason, wrongNo, institute, rightNo, reason));
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static String chinese(Conclusion conclusion) {
    return switch (conclusion) {
      case PASS -> "合格";
      case FAIL -> "不合格";
      case RECHECK_PASS -> "复检合格";
      case RECHECK_FAIL -> "复检不合格";
      case CONFORMS -> "符合要求";
      case BASICALLY_CONFORMS -> "基本符合要求";
      case NOT_CONFORMING -> "不符合要求";
    };
  }
}

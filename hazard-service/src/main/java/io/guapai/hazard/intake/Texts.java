package io.guapai.hazard.intake;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.inspection.InspectionCompleted;
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

package io.guapai.hazard.report;

import java.time.LocalDate;

/** What the platform itself says about a deadline, in both languages. */
public final class Reasons {

  private Reasons() {}

  /** Why a hazard is overdue. */
  public static String passed(LocalDate due) {
    return "整改期限%s已过 / Due date %s passed".formatted(due, due);
  }

  /** Why a hazard was not overdue after all. */
  static String inTime(LocalDate rectifiedOn, LocalDate due) {
    return "实际于%s完成整改，未超过期限%s / Rectified on %s, within the deadline %s"
        .formatted(rectifiedOn, due, rectifiedOn, due);
  }
}

package io.guapai.hazard.lifecycle;

import java.time.LocalDate;

/** What the platform itself says about a deadline, in both languages. */
public final class Reasons {

  private Reasons() {}

  /** Why a hazard is overdue. */
  public static String passed(LocalDate due) {
    return "整改期限%s已过 / Due date %s passed".formatted(due, due);
  }

  /** Why an overdue is taken back that followed from an order. */
  static String voidOrder(String orderNo) {
    return "监察指令书%s作废，据此认定的逾期撤销 / Order %s is void, and the overdue that rested on it"
        .formatted(orderNo, orderNo);
  }

  /** Why a hazard was not overdue after all. */
  static String inTime(LocalDate rectifiedOn, LocalDate due) {
    return "实际于%s完成整改，未超过期限%s / Rectified on %s, within the deadline %s"
        .formatted(rectifiedOn, due, rectifiedOn, due);
  }
}

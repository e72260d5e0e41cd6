package io.guapai.hazard.interview;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** Where an interview stands. */
public enum InterviewState {
  /** Something led to it; a leader decides. */
  @Description("proposed 待约谈")
  PROPOSED,
  @Description("summoned 已通知")
  SUMMONED,
  /** It took place; the enterprise owes its report. */
  @Description("held 已约谈")
  HELD,
  /** Who was summoned did not come. */
  @Description("did not come 未到场")
  ABSENT,
  /** The enterprise reported what it did. */
  @Description("reported on 已报告")
  REPORTED,
  /** Final. */
  @Description("closed 办结")
  CLOSED,
  /** Final. */
  @Description("cancelled 取消")
  CANCELLED;

  /** Name in Chinese. */
  String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}

package io.guapai.hazard.interview;

/** Where an interview stands. */
public enum InterviewState {
  /** Something led to it; a leader decides. */
  PROPOSED("待约谈"),
  SUMMONED("已通知"),
  /** It took place; the enterprise owes its report. */
  HELD("已约谈"),
  /** Who was summoned did not come. */
  ABSENT("未到场"),
  /** The enterprise reported what it did. */
  REPORTED("已报告"),
  /** Final. */
  CLOSED("办结"),
  /** Final. */
  CANCELLED("取消");

  private final String zh;

  InterviewState(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  String zh() {
    return zh;
  }
}

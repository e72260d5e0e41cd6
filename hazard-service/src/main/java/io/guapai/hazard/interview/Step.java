package io.guapai.hazard.interview;

/** What is done with an interview. */
enum Step {
  SUMMON("通知"),
  RECORD("记录"),
  REPORT("提交整改报告"),
  CLOSE("办结"),
  CANCEL("取消");

  private final String zh;

  Step(String zh) {
    this.zh = zh;
  }

  String zh() {
    return zh;
  }
}

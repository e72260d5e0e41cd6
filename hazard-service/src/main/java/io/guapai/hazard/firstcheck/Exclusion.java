package io.guapai.hazard.firstcheck;

/** Why a finding is not spared the penalty, the first that applies. */
enum Exclusion {
  NOT_APPLIED("no rule spares it at this place", "当地不适用首查不罚"),
  NOT_A_CHECK("no supervisory check found it", "不是监督检查发现"),
  NOT_SLIGHT("it is not of the lowest grade", "不属于一般隐患"),
  KIND_EXCLUDED("the rule excludes its kind", "属于规则排除的事项"),
  LATE("its time to be rectified has run out", "整改期限已过"),
  WAIVED("it has been decided on", "已作出不予处罚决定"),
  REPEATED("the enterprise had the same before", "此前已有同类情形"),
  NOT_FIRST("the enterprise was checked before", "不是首次检查"),
  REFUSED("the enterprise refused an order", "有拒不执行监察指令的记录"),
  ACCIDENT("the enterprise had an accident", "发生过事故");

  private final String en;
  private final String zh;

  Exclusion(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  String en() {
    return en;
  }

  String zh() {
    return zh;
  }
}

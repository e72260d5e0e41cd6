package io.guapai.equipment.people.employment;

import io.guapai.runtime.act.Deed;

/** What is done to an employment, until the operator is let go. */
enum EmploymentDeed implements Deed {
  EMPLOY("聘用"),
  ASSIGN("上岗"),
  RELEASE("离岗"),
  LET_GO("解聘");

  private final String zh;

  EmploymentDeed(String zh) {
    this.zh = zh;
  }

  @Override
  public String zh() {
    return zh;
  }
}

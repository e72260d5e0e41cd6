package io.guapai.equipment.assignment;

import io.guapai.runtime.act.Deed;

/** What is done with an assignment. */
public enum AssignmentDeed implements Deed {
  MAKE("指派"),
  END("终止");

  private final String zh;

  AssignmentDeed(String zh) {
    this.zh = zh;
  }

  @Override
  public String zh() {
    return zh;
  }
}

package io.guapai.equipment.cylinder.file;

import io.guapai.runtime.act.Deed;

/** What persons do to one cylinder; what happens to it is told by its trace. */
enum CylinderDeed implements Deed {
  CORRECT("更正"),
  OFFER("移交"),
  WITHDRAW_OFFER("撤回移交"),
  TAKE_OVER("接收"),
  HAND_OVER("登记移交"),
  ENTRUST("委托充装"),
  END_ENTRUSTMENT("解除委托");

  private final String zh;

  CylinderDeed(String zh) {
    this.zh = zh;
  }

  @Override
  public String zh() {
    return zh;
  }
}

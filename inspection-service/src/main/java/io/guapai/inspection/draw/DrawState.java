package io.guapai.inspection.draw;

import io.guapai.contracts.Description;

/** How far a draw is. */
public enum DrawState {
  /** The digest of the pool is in the history; nobody knows the seed. */
  @Description("pool sealed 名录已封存")
  SEALED,
  @Description("drawn 已抽取")
  DRAWN,
  @Description("announced 已公布")
  ANNOUNCED,
  /** A leader ordered another one, and said why. */
  @Description("superseded by another draw 已重新抽取")
  SUPERSEDED
}

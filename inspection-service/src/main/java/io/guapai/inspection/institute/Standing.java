package io.guapai.inspection.institute;

import io.guapai.contracts.Description;

/** How an institute stands towards an inspection on a day (检验机构资格). */
public enum Standing {
  @Description("approved for it 核准有效")
  APPROVED,
  @Description("its approval was suspended 核准暂停")
  SUSPENDED,
  @Description("its approval had expired, or had not begun 核准不在有效期内")
  EXPIRED,
  @Description("its approval had been revoked or handed back 核准已吊销或注销")
  ENDED,
  @Description("beyond the scope of its approval 超出核准范围")
  OUT_OF_SCOPE,
  @Description("outside of its territory 超出检验区域")
  BEYOND_TERRITORY,
  /** The register has no approval of it: nothing is held against it. */
  @Description("nothing is known of its approval 无核准信息")
  UNKNOWN;

  /** Whether something known stands against it. */
  public boolean isAgainst() {
    return this != APPROVED && this != UNKNOWN;
  }
}

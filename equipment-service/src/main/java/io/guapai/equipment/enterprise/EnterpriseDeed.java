package io.guapai.equipment.enterprise;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;
import java.util.Set;

/** What is done to an entry of the register, where that is legal, and where it leads. */
public enum EnterpriseDeed implements Deed {
  @Description("renamed 更名")
  RENAME(EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  @Description("moved 迁址")
  MOVE(EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  @Description("industry changed 行业变更")
  RECLASSIFY(EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  @Description("closed 注销")
  CLOSE(EnterpriseState.REGISTERED, EnterpriseState.CLOSED),
  /** A closed entry may turn out to be the same enterprise as another one, too. */
  @Description("merged into another entry 合并登记")
  MERGE(Set.of(EnterpriseState.REGISTERED, EnterpriseState.CLOSED), EnterpriseState.MERGED);

  private final Set<EnterpriseState> from;
  private final EnterpriseState to;

  EnterpriseDeed(EnterpriseState from, EnterpriseState to) {
    this(Set.of(from), to);
  }

  EnterpriseDeed(Set<EnterpriseState> from, EnterpriseState to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }

  boolean allowedIn(EnterpriseState state) {
    return from.contains(state);
  }

  EnterpriseState after() {
    return to;
  }
}

package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.Deed;
import java.util.Set;

/** What is done to an entry of the register, where that is legal, and where it leads. */
public enum EnterpriseDeed implements Deed {
  REGISTER("登记", Set.of(), EnterpriseState.REGISTERED),
  CLASSIFY("单位分类", EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  MONITOR("重点监控", EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  INSURE("投保登记", EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  RENAME("更名", EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  MOVE("迁址", EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  RECLASSIFY("行业变更", EnterpriseState.REGISTERED, EnterpriseState.REGISTERED),
  CLOSE("注销", EnterpriseState.REGISTERED, EnterpriseState.CLOSED),
  /** A closed entry may turn out to be the same enterprise as another one, too. */
  MERGE("合并登记", Set.of(EnterpriseState.REGISTERED, EnterpriseState.CLOSED), EnterpriseState.MERGED);

  private final String zh;
  private final Set<EnterpriseState> from;
  private final EnterpriseState to;

  EnterpriseDeed(String zh, EnterpriseState from, EnterpriseState to) {
    this(zh, Set.of(from), to);
  }

  EnterpriseDeed(String zh, Set<EnterpriseState> from, EnterpriseState to) {
    this.zh = zh;
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean allowedIn(EnterpriseState state) {
    return from.contains(state);
  }

  EnterpriseState after() {
    return to;
  }
}

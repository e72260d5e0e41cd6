package io.guapai.equipment.construction;

import static io.guapai.equipment.construction.NoticeState.COMPLETED;
import static io.guapai.equipment.construction.NoticeState.GIVEN_UP;
import static io.guapai.equipment.construction.NoticeState.RECEIVED;
import static io.guapai.equipment.construction.NoticeState.RETURNED;
import static io.guapai.equipment.construction.NoticeState.SUPERVISED;

import io.guapai.runtime.act.Deed;
import java.util.Set;

/** What is done with a notice, where that is legal, and where it leads. */
public enum NoticeDeed implements Deed {
  TELL("告知", Set.of(RECEIVED), RECEIVED),
  RETURN("退回", Set.of(RECEIVED), RETURNED),
  LINK_INSPECTION("关联监督检验", Set.of(RECEIVED, SUPERVISED), SUPERVISED),
  COMPLETE("竣工", Set.of(RECEIVED, SUPERVISED), COMPLETED),
  GIVE_UP("终止施工", Set.of(RECEIVED, SUPERVISED), GIVEN_UP);

  private final String zh;
  private final Set<NoticeState> from;
  private final NoticeState to;

  NoticeDeed(String zh, Set<NoticeState> from, NoticeState to) {
    this.zh = zh;
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean allowedIn(NoticeState state) {
    return from.contains(state);
  }

  NoticeState after() {
    return to;
  }
}

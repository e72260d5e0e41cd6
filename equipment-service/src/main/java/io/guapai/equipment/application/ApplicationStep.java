package io.guapai.equipment.application;

import static io.guapai.equipment.application.ApplicationState.ACCEPTED;
import static io.guapai.equipment.application.ApplicationState.GRANTED;
import static io.guapai.equipment.application.ApplicationState.NOT_ACCEPTED;
import static io.guapai.equipment.application.ApplicationState.REFUSED;
import static io.guapai.equipment.application.ApplicationState.SUBMITTED;
import static io.guapai.equipment.application.ApplicationState.SUPPLEMENT;
import static io.guapai.equipment.application.ApplicationState.WITHDRAWN;

import io.guapai.runtime.act.Deed;
import java.util.Set;

/** What is done with an application, where that is legal, and where it leads. */
public enum ApplicationStep implements Deed {
  APPLY("申请", Set.of(SUBMITTED), SUBMITTED),
  LIST_MISSING("一次性告知补正", Set.of(SUBMITTED), SUPPLEMENT),
  SUPPLEMENT_PAPERS("补正", Set.of(SUPPLEMENT), SUBMITTED),
  ACCEPT("受理", Set.of(SUBMITTED), ACCEPTED),
  /** Nobody told within the term what is missing: it counts as accepted from its first day. */
  ACCEPT_BY_LAPSE("逾期未告知视为受理", Set.of(SUBMITTED), ACCEPTED),
  NOT_ACCEPT("不予受理", Set.of(SUBMITTED), NOT_ACCEPTED),
  GRANT("准予登记", Set.of(ACCEPTED), GRANTED),
  REFUSE("不予登记", Set.of(ACCEPTED), REFUSED),
  WITHDRAW("撤回", Set.of(SUBMITTED, SUPPLEMENT, ACCEPTED), WITHDRAWN);

  private final String zh;
  private final Set<ApplicationState> from;
  private final ApplicationState to;

  ApplicationStep(String zh, Set<ApplicationState> from, ApplicationState to) {
    this.zh = zh;
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean allowedIn(ApplicationState state) {
    return from.contains(state);
  }

  ApplicationState after() {
    return to;
  }
}

package io.guapai.hazard.report;

import static io.guapai.contracts.SourceKind.ASSIGNED_FROM_ABOVE;
import static io.guapai.contracts.SourceKind.COMPLAINT;
import static io.guapai.contracts.SourceKind.DAILY_WEEKLY_MONTHLY;
import static io.guapai.contracts.SourceKind.EXPERT;
import static io.guapai.contracts.SourceKind.MAINTAINER;
import static io.guapai.contracts.SourceKind.MONITORING;
import static io.guapai.contracts.SourceKind.SELF_CHECK;
import static io.guapai.contracts.SourceKind.SUPERVISION_CHECK;
import static io.guapai.contracts.SourceKind.TRANSFERRED;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources that a reporter may name; the first is taken when none is named. */
final class Sources {

  private static final List<SourceKind> OF_ENTERPRISE =
      List.of(SELF_CHECK, DAILY_WEEKLY_MONTHLY, MAINTAINER, MONITORING, EXPERT);
  private static final List<SourceKind> OF_COORDINATOR = List.of(SourceKind.COORDINATOR, COMPLAINT);
  private static final List<SourceKind> OF_OFFICER =
      List.of(
          SUPERVISION_CHECK,
          MAINTAINER,
          SourceKind.COORDINATOR,
          EXPERT,
          COMPLAINT,
          ASSIGNED_FROM_ABOVE,
          TRANSFERRED,
          MONITORING);

  private Sources() {}

  /**
   * The source of what a caller reports.
   *
   * @throws ProblemException when such a source is not the caller's to name
   */
  static SourceKind of(Caller caller, @Nullable SourceKind named) {
    List<SourceKind> allowed = allowed(caller);
    if (named == null) {
      return allowed.get(0);
    }
    if (!allowed.contains(named)) {
      throw new ProblemException(HazardProblem.SOURCE_NOT_YOURS, "sourceKind", named, allowed);
    }
    return named;
  }

  private static List<SourceKind> allowed(Caller caller) {
    if (caller.has(Role.ENTERPRISE)) {
      return OF_ENTERPRISE;
    }
    return caller.has(Role.COORDINATOR) ? OF_COORDINATOR : OF_OFFICER;
  }
}

package io.guapai.hazard.report;

import static io.guapai.contracts.SourceKind.ASSIGNED_FROM_ABOVE;
import static io.guapai.contracts.SourceKind.COMPLAINT;
import static io.guapai.contracts.SourceKind.DAILY_WEEKLY_MONTHLY;
import static io.guapai.contracts.SourceKind.EXPERT;
import static io.guapai.contracts.SourceKind.INSPECTION_BODY;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources that a reporter may name; the first is taken when none is named. */
public final class Sources {

  private static final List<SourceKind> OF_ENTERPRISE =
      List.of(SELF_CHECK, DAILY_WEEKLY_MONTHLY, MAINTAINER, MONITORING, EXPERT);
  private static final List<SourceKind> OF_COORDINATOR = List.of(SourceKind.COORDINATOR, COMPLAINT);
  private static final List<SourceKind> OF_TOWNSHIP =
      List.of(SUPERVISION_CHECK, SourceKind.COORDINATOR, EXPERT, COMPLAINT, TRANSFERRED);
  private static final List<SourceKind> OF_OFFICER =
      List.of(
          SUPERVISION_CHECK,
          MAINTAINER,
          SourceKind.COORDINATOR,
          EXPERT,
          COMPLAINT,
          TRANSFERRED,
          MONITORING);

  /** A leader hands down what others then deal with (上级交办). */
  private static final List<SourceKind> OF_LEADER =
      List.of(
          ASSIGNED_FROM_ABOVE,
          SUPERVISION_CHECK,
          MAINTAINER,
          SourceKind.COORDINATOR,
          EXPERT,
          COMPLAINT,
          TRANSFERRED,
          MONITORING);

  /** By role; of several roles the first here counts. */
  private static final List<Map.Entry<String, List<SourceKind>>> BY_ROLE =
      List.of(
          Map.entry(Role.ENTERPRISE, OF_ENTERPRISE),
          Map.entry(Role.LEADER, OF_LEADER),
          Map.entry(Role.CITY, OF_OFFICER),
          Map.entry(Role.COUNTY, OF_OFFICER),
          Map.entry(Role.TOWNSHIP, OF_TOWNSHIP),
          Map.entry(Role.COORDINATOR, OF_COORDINATOR),
          Map.entry(Role.INSTITUTE, List.of(INSPECTION_BODY)));

  /** Complaints come by their own way, and what the platform finds it finds itself. */
  private static final Set<SourceKind> NOT_FROM_OUTSIDE = EnumSet.of(COMPLAINT, SourceKind.SYSTEM);

  /** Who finds in an office whose paper may give a date to rectify what it finds. */
  private static final Set<SourceKind> SETTING_DATES =
      EnumSet.of(INSPECTION_BODY, SUPERVISION_CHECK, TRANSFERRED, ASSIGNED_FROM_ABOVE);

  private Sources() {}

  /**
   * The source of what a caller reports.
   *
   * @throws ProblemException when such a source is not the caller's to name
   */
  static SourceKind of(Caller caller, @Nullable SourceKind named) {
    List<SourceKind> allowed = allowed(caller);
    if (named == null && !allowed.isEmpty()) {
      return allowed.get(0);
    }
    if (named == null || !allowed.contains(named)) {
      throw new ProblemException(
          HazardProblem.SOURCE_NOT_YOURS, "sourceKind", named == null ? "" : named, allowed);
    }
    return named;
  }

  /** Whether the system of another agency may name a source. */
  public static boolean fromOutside(SourceKind named) {
    return !NOT_FROM_OUTSIDE.contains(named);
  }

  /** Whether the paper of such a finder may give what it finds a date of its own. */
  public static boolean setsDates(SourceKind source) {
    return SETTING_DATES.contains(source);
  }

  private static List<SourceKind> allowed(Caller caller) {
    return BY_ROLE.stream()
        .filter(entry -> caller.has(entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }
}

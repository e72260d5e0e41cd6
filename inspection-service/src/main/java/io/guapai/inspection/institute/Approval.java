package io.guapai.inspection.institute;

import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import io.guapai.runtime.id.EquipmentVariety;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is known of what an institute is approved for (特种设备安全法 §50).
 *
 * @param states of its licences, as they were told
 */
record Approval(List<State> states) {

  static final Approval UNKNOWN = new Approval(List.of());

  private static final Comparator<State> BY_VERSION = Comparator.comparingLong(State::version);

  /** Nearest to an approval first, as the authority is told it. */
  private static final List<Standing> NEAREST =
      List.of(
          Standing.APPROVED,
          Standing.SUSPENDED,
          Standing.EXPIRED,
          Standing.ENDED,
          Standing.OUT_OF_SCOPE);

  /** Inspections that one who tests may do as well (检测机构). */
  private static final List<InspectionKind> TESTS =
      List.of(InspectionKind.SELF_TEST, InspectionKind.COMMISSIONED, InspectionKind.TYPE_TEST);

  Approval {
    states = List.copyOf(states);
  }

  /**
   * A state of a licence.
   *
   * @param version of the licence
   * @param toldOn first day on which it held, as far as was told
   * @param issuedOn first day of its term
   */
  record State(
      String licenceId,
      long version,
      LocalDate toldOn,
      String licenceNo,
      LicenceKind kind,
      List<String> covers,
      LicenceState state,
      LocalDate issuedOn,
      LocalDate validUntil) {

    State {
      covers = List.copyOf(covers);
    }

    private boolean runsOn(LocalDate day) {
      return !day.isBefore(issuedOn) && !day.isAfter(validUntil);
    }
  }

  /** How the institute stands towards an inspection of a unit on a day. */
  Standing on(InspectionKind kind, String variety, LocalDate day) {
    if (states.isEmpty()) {
      return Standing.UNKNOWN;
    }
    Map<String, List<State>> licences =
        states.stream().collect(Collectors.groupingBy(State::licenceId));
    return licences.values().stream()
        .map(licence -> standing(licence, kind, variety, day))
        .min(Comparator.comparingInt(NEAREST::indexOf))
        .orElse(Standing.UNKNOWN);
  }

  /** The states of all its licences as they are now. */
  Collection<State> now() {
    return states.stream()
        .collect(
            Collectors.toMap(State::licenceId, state -> state, (one, other) -> later(one, other)))
        .values();
  }

  private static State later(State one, State other) {
    return BY_VERSION.compare(one, other) < 0 ? other : one;
  }

  /**
   * By the last state that was told until the day, or else the first. Where its term was over by
   * then, a later entry may show that it had been renewed in time.
   */
  private static Standing standing(
      List<State> licence, InspectionKind kind, String variety, LocalDate day) {
    State onDay =
        licence.stream()
            .filter(state -> !state.toldOn().isAfter(day))
            .max(BY_VERSION)
            .orElseGet(() -> licence.stream().min(BY_VERSION).orElseThrow());
    Standing then = standing(onDay, kind, variety, day);
    boolean renewed =
        then == Standing.EXPIRED
            && licence.stream()
                .filter(state -> state.version() > onDay.version())
                .anyMatch(state -> standing(state, kind, variety, day) == Standing.APPROVED);
    return renewed ? Standing.APPROVED : then;
  }

  private static Standing standing(
      State state, InspectionKind kind, String variety, LocalDate day) {
    boolean ofKind = state.kind() == LicenceKind.INSPECT || TESTS.contains(kind);
    if (!ofKind || !EquipmentVariety.isWithin(state.covers(), variety)) {
      return Standing.OUT_OF_SCOPE;
    }
    return switch (state.state()) {
      case SUSPENDED -> Standing.SUSPENDED;
      case REVOKED, HANDED_BACK -> Standing.ENDED;
      case IN_FORCE -> state.runsOn(day) ? Standing.APPROVED : Standing.EXPIRED;
    };
  }
}

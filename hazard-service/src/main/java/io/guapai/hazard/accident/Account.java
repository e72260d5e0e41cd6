package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.ConsequenceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of an accident beside the day and the unit.
 *
 * @param claimed the least grade that it has
 */
record Account(
    @Nullable Instant occurredAt,
    @Nullable Instant reportedAt,
    @Nullable AccidentGrade claimed,
    List<Consequence> consequences) {

  /** In one order and as exact as the database keeps it, so that the same told again is equal. */
  Account {
    occurredAt = occurredAt == null ? null : occurredAt.truncatedTo(ChronoUnit.MICROS);
    reportedAt = reportedAt == null ? null : reportedAt.truncatedTo(ChronoUnit.MICROS);
    consequences = consequences.stream().sorted(Comparator.comparing(Consequence::kind)).toList();
  }

  /** Both together: what is told later replaces what was told before, the claim only grows. */
  Account with(Account later) {
    Map<ConsequenceKind, Consequence> all = new EnumMap<>(ConsequenceKind.class);
    consequences.forEach(each -> all.put(each.kind(), each));
    later.consequences.forEach(each -> all.put(each.kind(), each));
    return new Account(
        later.occurredAt == null ? occurredAt : later.occurredAt,
        later.reportedAt == null ? reportedAt : later.reportedAt,
        higher(claimed, later.claimed),
        List.copyOf(all.values()));
  }

  /**
   * Refuses an account that cannot be true.
   *
   * @throws ProblemException naming the field (422)
   */
  void check(LocalDate occurredOn, Instant now, ZoneId zone) {
    Instant dawn = occurredOn.atStartOfDay(zone).toInstant();
    if (occurredAt != null
        && (occurredAt.isAfter(now)
            || occurredAt.isBefore(dawn)
            || !occurredAt.isBefore(occurredOn.plusDays(1).atStartOfDay(zone).toInstant()))) {
      throw new ProblemException(
          HazardProblem.ACCIDENT_TIME_IMPOSSIBLE, "occurredAt", occurredAt + "", occurredOn + "");
    }
    if (reportedAt != null
        && (reportedAt.isAfter(now)
            || reportedAt.isBefore(Objects.requireNonNullElse(occurredAt, dawn)))) {
      throw new ProblemException(
          HazardProblem.ACCIDENT_TIME_IMPOSSIBLE, "reportedAt", reportedAt + "", occurredOn + "");
    }
    long kinds = consequences.stream().map(Consequence::kind).distinct().count();
    if (kinds < consequences.size() || consequences.stream().anyMatch(each -> each.amount() < 0)) {
      throw new ProblemException(HazardProblem.CONSEQUENCES_IMPOSSIBLE, "consequences");
    }
  }

  private static @Nullable AccidentGrade higher(
      @Nullable AccidentGrade one, @Nullable AccidentGrade other) {
    return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
  }
}

package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accident as its last act left it.
 *
 * @param occurredAt its hour; null when only the day is known
 * @param reportedAt when the enterprise reported it to an authority; null when not known
 * @param claimed the least grade that it has, as somebody named it; null when nobody did
 * @param consequences what it did, each kind once
 * @param gradeEdition edition of the table it was graded by
 * @param version number of its acts
 */
record Accident(
    UUID id,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    LocalDate occurredOn,
    @Nullable Instant occurredAt,
    @Nullable Instant reportedAt,
    @Nullable AccidentGrade claimed,
    AccidentGrade grade,
    @Nullable String gradeEdition,
    List<Consequence> consequences,
    String description,
    AccidentState state,
    int version,
    String correlationId) {

  Accident {
    consequences = List.copyOf(consequences);
  }

  /**
   * Refuses an act that its state does not allow.
   *
   * @throws ProblemException naming both (409)
   */
  void requireLegal(AccidentAct act) {
    if (!act.legalIn(state)) {
      throw new ProblemException(HazardProblem.ILLEGAL_ACCIDENT_ACT, null, act, state);
    }
  }

  /** The accident after one more act. */
  Accident after(AccidentAct act) {
    return new Accident(
        id,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        occurredOn,
        occurredAt,
        reportedAt,
        claimed,
        grade,
        gradeEdition,
        consequences,
        description,
        act.after(state),
        version + 1,
        correlationId);
  }

  /** The accident as more is known of it; what is not told anew stays. */
  Accident knowing(Account more, AccidentGrades.Graded graded) {
    return new Accident(
        id,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        occurredOn,
        more.occurredAt(),
        more.reportedAt(),
        more.claimed(),
        graded.grade(),
        graded.edition(),
        more.consequences(),
        description,
        state,
        version,
        correlationId);
  }

  Account account() {
    return new Account(occurredAt, reportedAt, claimed, consequences);
  }
}

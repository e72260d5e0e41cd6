package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accident as it goes out.
 *
 * @param occurredAt its hour; null when only the day is known
 * @param reportedAt when the enterprise reported it to an authority; null when not known
 * @param gradeEdition edition of the table it was graded by; null when only a claim was known
 * @param consequences what it did, in persons, yuan and minutes
 * @param version to be sent as If-Match by who acts on it
 */
public record AccidentView(
    UUID id,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    LocalDate occurredOn,
    @Nullable OffsetDateTime occurredAt,
    @Nullable OffsetDateTime reportedAt,
    AccidentGrade grade,
    @Nullable String gradeEdition,
    List<Consequence> consequences,
    String description,
    AccidentState state,
    int version) {

  static AccidentView of(Accident accident, ZoneId zone) {
    return new AccidentView(
        accident.id,
        accident.equipmentId,
        accident.equipmentNo,
        accident.enterpriseId,
        accident.regionCode,
        accident.occurredOn,
        local(accident.occurredAt, zone),
        local(accident.reportedAt, zone),
        accident.grade,
        accident.gradeEdition,
        accident.consequences,
        accident.description,
        accident.state,
        accident.version);
  }

  private static @Nullable OffsetDateTime local(@Nullable Instant at, ZoneId zone) {
    return at == null ? null : at.atZone(zone).toOffsetDateTime();
  }
}

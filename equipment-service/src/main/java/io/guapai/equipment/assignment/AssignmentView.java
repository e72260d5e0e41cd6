package io.guapai.equipment.assignment;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it goes out.
 *
 * @param organizationName name of the organization in the register
 * @param until last day; null until it is ended
 * @param inForce whether it gives anything today
 */
public record AssignmentView(
    UUID id,
    long version,
    AssignmentBasis basis,
    @Nullable String organization,
    @Nullable String organizationName,
    @Nullable String place,
    Given given,
    String givenId,
    String enterpriseId,
    String regionCode,
    LocalDate from,
    @Nullable LocalDate until,
    boolean inForce,
    String reason,
    @Nullable String conflictDeclaration,
    String madeBy,
    Instant madeAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String endReason) {

  static AssignmentView of(Assignment assignment, @Nullable String name, LocalDate today) {
    AssignmentMade made = assignment.made();
    AssignmentEnded ended = assignment.ended();
    LocalDate until = made.validTo();
    return new AssignmentView(
        assignment.id(),
        assignment.version(),
        made.basis(),
        made.organizationId(),
        name,
        made.placeOfUse(),
        made.given(),
        made.givenId(),
        made.enterpriseId(),
        made.regionCode(),
        made.validFrom(),
        until,
        ended == null
            && !today.isBefore(made.validFrom())
            && (until == null || !today.isAfter(until)),
        made.reason(),
        made.conflictDeclaration(),
        made.madeBy(),
        made.madeAt(),
        ended == null ? null : ended.endedBy(),
        ended == null ? null : ended.endedAt(),
        ended == null ? null : ended.reason());
  }
}

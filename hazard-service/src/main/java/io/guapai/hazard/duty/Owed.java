package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Owing.Term;
import io.guapai.runtime.territory.RegionCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an authority owes.
 *
 * @param subject what it is owed for: a hazard, a listing, an application or a complaint; of each
 *     kind of duty one at a time is owed for a subject
 * @param authority territory of the authority that owes it
 * @param correlationId the story it belongs to
 */
public record Owed(
    DutyKind kind,
    UUID subject,
    @Nullable UUID hazardId,
    @Nullable UUID complaintId,
    @Nullable String enterpriseId,
    String regionCode,
    RegionCode authority,
    String correlationId,
    Term due) {

  /** Owed for a hazard itself, by the authority in charge, as it stands after an act. */
  static Owed byStanding(DutyKind kind, Entry act, DueDate due) {
    return new Owed(
        kind,
        act.hazardId(),
        act.hazardId(),
        null,
        act.enterpriseId(),
        act.regionCode(),
        Authorities.inCharge(act.regionCode()),
        act.correlationId(),
        due);
  }

  /** Owed for a hazard itself. */
  public static Owed forHazard(DutyKind kind, Hazard hazard, RegionCode authority, Term due) {
    return forPaper(kind, hazard.id(), hazard, authority, due);
  }

  /** Owed for a paper in the file of a hazard, such as a listing. */
  public static Owed forPaper(
      DutyKind kind, UUID paper, Hazard hazard, RegionCode authority, Term due) {
    return new Owed(
        kind,
        paper,
        hazard.id(),
        null,
        hazard.enterpriseId(),
        hazard.regionCode(),
        authority,
        hazard.correlationId(),
        due);
  }

  /** Owed for a complaint of the public. */
  public static Owed forComplaint(
      DutyKind kind, UUID complaint, String regionCode, RegionCode authority, Term due) {
    return new Owed(
        kind, complaint, null, complaint, null, regionCode, authority, complaint.toString(), due);
  }
}

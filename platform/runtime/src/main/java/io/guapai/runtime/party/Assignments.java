package io.guapai.runtime.party;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The relation of who was given what to see beyond his own. The policies of the tables read it. */
@ApplicationScoped
public class Assignments {

  private final Sql sql;

  Assignments(Sql sql) {
    this.sql = sql;
  }

  /** Writes what was given. */
  public void make(AssignmentMade fact, long version) {
    sql.update(
        "insert into assignment (id, version, basis, organization, place, given, given_id,"
            + " enterprise_id, region_code, valid_from, valid_to, reason, conflict_declaration,"
            + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (id) do nothing",
        UUID.fromString(fact.assignmentId()),
        version,
        fact.basis(),
        fact.organizationId(),
        fact.placeOfUse(),
        fact.given(),
        fact.givenId(),
        fact.enterpriseId(),
        fact.regionCode(),
        fact.validFrom(),
        fact.validTo(),
        fact.reason(),
        fact.conflictDeclaration(),
        fact.madeBy(),
        fact.madeAt());
  }

  /** Writes that it ended. */
  public void end(AssignmentEnded fact, long version) {
    sql.update(
        "update assignment set version = ?, ended_by = ?, ended_at = ?, end_reason = ?"
            + " where id = ?",
        version,
        fact.endedBy(),
        fact.endedAt(),
        fact.reason(),
        UUID.fromString(fact.assignmentId()));
  }
}

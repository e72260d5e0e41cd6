package io.guapai.runtime.party;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.party.Given;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.merging.EnterpriseFollower;
import io.guapai.runtime.merging.UnitFollower;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.unit.UnitAliases;
import io.guapai.runtime.unit.UnitAliases.Name;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The relation of who was given what to see beyond his own. The policies of the tables read it. It
 * follows what is given: an enterprise that goes by another id or is registered elsewhere, a unit
 * that changes hands or moves.
 */
@ApplicationScoped
public class Assignments implements EnterpriseFollower, UnitFollower {

  /** Kind of the assignments' histories, which the register keeps. */
  public static final String KIND = "assignment";

  private final Sql sql;
  private final UnitAliases units;

  Assignments(Sql sql, UnitAliases units) {
    this.sql = sql;
    this.units = units;
  }

  /** Writes what was given; of an enterprise or a unit by the id that it has now. */
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
        given(fact),
        fact.enterpriseId(),
        fact.regionCode(),
        fact.validFrom(),
        fact.validTo(),
        fact.reason(),
        fact.conflictDeclaration(),
        fact.madeBy(),
        fact.madeAt());
  }

  private String given(AssignmentMade fact) {
    return switch (fact.given()) {
      case ENTERPRISE -> fact.enterpriseId();
      case EQUIPMENT -> units.current(fact.givenId()).map(Name::id).orElse(fact.givenId());
      default -> fact.givenId();
    };
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

  @Override
  public void merged(String former, String current, Received<EnterpriseMerged> event) {
    merged(former, current);
  }

  /**
   * An assignment that went over to another id of its enterprise.
   *
   * @param version of it after that
   */
  public record TakenOver(UUID id, String regionCode, long version) {}

  /** What was given of a former entry is the enterprise's by its current id. */
  public List<TakenOver> merged(String former, String current) {
    return sql.query(
        "update assignment set enterprise_id = ?, version = version + 1,"
            + " given_id = case given when ? then ? else given_id end where enterprise_id = ?"
            + " returning id, region_code, version",
        row -> new TakenOver(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
        current,
        Given.ENTERPRISE,
        current,
        former);
  }

  @Override
  public void merged(Name former, Name current, Received<EquipmentMerged> event) {
    unitsMerged(former.id(), current.id(), event.data().enterpriseId(), event.data().regionCode());
  }

  /**
   * What was given of a former entry is given of the unit that stays.
   *
   * @param enterprise that uses it
   * @param region where it is
   */
  public List<TakenOver> unitsMerged(
      String former, String current, String enterprise, String region) {
    return sql.query(
        "update assignment set given_id = ?, version = version + 1,"
            + " enterprise_id = case when ended_at is null then ? else enterprise_id end,"
            + " region_code = case when ended_at is null then ? else region_code end"
            + " where given = 'EQUIPMENT' and given_id = ? returning id, region_code, version",
        row -> new TakenOver(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)),
        current,
        enterprise,
        region,
        former);
  }

  /**
   * Follows what the register tells of what may be given: that an enterprise is registered
   * elsewhere, or that a unit changed. Other facts are passed over.
   */
  public void follow(Collection<? extends Received<?>> events) {
    Map<String, EquipmentChanged> units = new TreeMap<>();
    for (Received<?> event : events) {
      if (event.data() instanceof EnterpriseMoved fact) {
        moved(fact.enterpriseId(), fact.regionCode());
      } else if (event.data() instanceof EquipmentChanged fact) {
        units.put(fact.equipmentId(), fact);
      }
    }
    if (!units.isEmpty()) {
      unitsMoved(
          List.copyOf(units.keySet()),
          units.values().stream().map(EquipmentChanged::enterpriseId).toList(),
          units.values().stream().map(EquipmentChanged::regionCode).toList());
    }
  }

  /**
   * An enterprise is registered elsewhere: whoever is the authority there gives it and takes. Its
   * units are where they are.
   */
  public void moved(String enterpriseId, String regionCode) {
    sql.update(
        "update assignment set region_code = ? where enterprise_id = ? and given <> ?",
        regionCode,
        enterpriseId,
        Given.EQUIPMENT);
  }

  /**
   * Units are elsewhere or another's, and so are the assignments that give them and have not ended.
   *
   * @param units ids, each once; the other lists pair up with it
   */
  public void unitsMoved(List<String> units, List<String> enterprises, List<String> regions) {
    sql.update(
        "update assignment a set enterprise_id = unit.enterprise_id, region_code = unit.region_code"
            + " from unnest(?, ?, ?) as unit (id, enterprise_id, region_code)"
            + " where a.given = 'EQUIPMENT' and a.given_id = unit.id and a.ended_at is null"
            + " and (a.enterprise_id, a.region_code) <> (unit.enterprise_id, unit.region_code)",
        units,
        enterprises,
        regions);
  }
}

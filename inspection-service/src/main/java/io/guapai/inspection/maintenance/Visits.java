package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.inspection.maintenance.MaintenanceContracts.MaintenanceContract;
import io.guapai.inspection.maintenance.MaintenanceRules.Cycle;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The visits of lifts that were, and the next one that follows from them. */
@ApplicationScoped
class Visits {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Sql sql;
  private final EntityManager entities;
  private final MaintenanceRules rules;
  private final PlatformClock clock;

  Visits(Sql sql, EntityManager entities, MaintenanceRules rules, PlatformClock clock) {
    this.sql = sql;
    this.entities = entities;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The next visit.
   *
   * @param beginning day from which visits are counted while there are none
   * @param edition of the rule by which its last day was reckoned
   */
  record Next(Plan plan, LocalDate beginning, String edition) {}

  /** Whether the shelf knows what is to be done to such a lift. */
  boolean hasItems(Subject unit, LocalDate day) {
    return rules
        .checklist(unit.variety(), MaintenanceLevel.YEAR, day, RegionCode.parse(unit.regionCode()))
        .isPresent();
  }

  /** The next visit of a lift under a contract. */
  Next next(Subject unit, MaintenanceContract contract, LocalDate today) {
    LocalDate beginning =
        sql.first(
                "select started_on from maintained_lift where equipment_id = ?"
                    + " and contract_id = ? and started_on is not null",
                row -> row.getObject(1, LocalDate.class),
                unit.equipmentId(),
                contract.id())
            .orElse(contract.from().isAfter(today) ? contract.from() : today);
    Map<MaintenanceLevel, Cycle> cycles = new EnumMap<>(MaintenanceLevel.class);
    for (MaintenanceLevel level : MaintenanceLevel.values()) {
      cycles.put(level, rules.cycle(level, today).says());
    }
    Edition<Cycle> shortest = rules.cycle(MaintenanceLevel.HALF_MONTH, today);
    return new Next(Plan.of(beginning, last(unit), cycles), beginning, shortest.edition());
  }

  /** The days of the last visits, by level; what is disputed does not count. */
  Map<MaintenanceLevel, LocalDate> last(Subject unit) {
    Map<MaintenanceLevel, LocalDate> last = new EnumMap<>(MaintenanceLevel.class);
    sql.query(
            "select level, max(done_at) from maintenance where equipment_id = ?"
                + " and state in ('DONE', 'CONFIRMED') group by level",
            row ->
                Map.entry(
                    MaintenanceLevel.valueOf(row.getString(1)),
                    row.getObject(2, OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate()),
            unit.equipmentId())
        .forEach(each -> last.put(each.getKey(), each.getValue()));
    return last;
  }

  /** When a lift was maintained last, other than at a visit. */
  Optional<Instant> lastDone(Maintenance visit) {
    return sql.first(
            "select max(done_at) from maintenance where equipment_id = ?"
                + " and state in ('DONE', 'CONFIRMED') and id <> ?",
            row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)),
            visit.equipmentId(),
            visit.id())
        .flatMap(each -> each)
        .map(OffsetDateTime::toInstant);
  }

  /** Those of a lift that are still to be done, locked. */
  List<Maintenance> open(String equipmentId) {
    return found(
        sql.query(
            "select id from maintenance where equipment_id = ?"
                + " and state in ('PLANNED', 'CHECKED_IN') order by id for update",
            row -> row.getObject(1, UUID.class),
            equipmentId));
  }

  /** The same where nobody acts on one at this moment; empty when somebody does. */
  Optional<List<Maintenance>> openAndFree(String equipmentId) {
    String open = " from maintenance where equipment_id = ? and state in ('PLANNED', 'CHECKED_IN')";
    List<UUID> locked =
        sql.query(
            "select id" + open + " order by id for update skip locked",
            row -> row.getObject(1, UUID.class),
            equipmentId);
    long all = sql.first("select count(*)" + open, row -> row.getLong(1), equipmentId).orElse(0L);
    return locked.size() < all ? Optional.empty() : Optional.of(found(locked));
  }

  /**
   * Refuses who is not the organization that the visit is of.
   *
   * @throws ProblemException when it is another's (403)
   */
  static void requireMaintainer(Maintenance visit, Acting acting) {
    if (!visit.maintainer().equals(acting.caller().organization())) {
      throw new ProblemException(
          MaintenanceProblem.NOT_UNDER_CONTRACT, null, visit.equipmentNo(), acting.today() + "");
    }
  }

  /**
   * Refuses what is told to be later than now.
   *
   * @throws ProblemException when it is (422)
   */
  void requirePast(String field, Instant at, Acting acting) {
    if (at.isAfter(acting.at())) {
      throw new ProblemException(
          MaintenanceProblem.MAINTAINED_IN_FUTURE, field, local(at), local(acting.at()));
    }
  }

  /**
   * Refuses a visit that lapsed while another of its maintainer is planned.
   *
   * @throws ProblemException when there is one (409)
   */
  void requireNoOther(Maintenance visit) {
    if (open(visit.equipmentId()).stream()
        .anyMatch(each -> each.maintainer().equals(visit.maintainer()))) {
      throw new ProblemException(
          MaintenanceProblem.MAINTENANCE_STATE, null, visit.equipmentNo(), visit.state());
    }
  }

  LocalDate day(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }

  String local(Instant at) {
    return MINUTE.format(at.atZone(clock.getZone()));
  }

  private List<Maintenance> found(List<UUID> ids) {
    return ids.stream()
        .map(id -> Objects.requireNonNull(entities.find(Maintenance.class, id)))
        .toList();
  }
}

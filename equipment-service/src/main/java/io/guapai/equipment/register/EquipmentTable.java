package io.guapai.equipment.register;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enters units, set-based: one statement for one unit as for five hundred. */
@ApplicationScoped
public class EquipmentTable {

  /**
   * A unit that holds an equipment code.
   *
   * @param forGood whether it goes by it in public, which stays so even when its code changes
   */
  public record CodeHolder(EquipmentNumber no, boolean forGood) {

    /** Whether the unit is another one that claims the same code. */
    public boolean keepsFrom(EquipmentNumber other) {
      return Objects.equals(no.code(), other.code())
          && !(Objects.equals(no.sourceSystem(), other.sourceSystem())
              && Objects.equals(no.recordNo(), other.recordNo()));
    }
  }

  /**
   * What the register knows of a unit's use.
   *
   * @param since the day on which it first knew the unit in use; null when it never did
   * @param cancelledSince since when the unit is in use though cancelled; null when it is not
   */
  public record KnownUse(
      @Nullable LocalDate since,
      @Nullable LocalDate cancelledSince,
      @Nullable LocalDate firstUse,
      @Nullable LocalDate nextInspection) {

    /** Of a unit that the register does not know. */
    public static final KnownUse NONE = new KnownUse(null, null, null, null);

    /** The same for a unit that is in use today: what is not known yet is known from today. */
    public RegistrationTerm.InUse orFrom(LocalDate today, @Nullable LocalDate firstUse) {
      return new RegistrationTerm.InUse(
          firstUse, since == null ? today : since, cancelledSince == null ? today : cancelledSince);
    }
  }

  private record KnownRecord(String recordNo, KnownUse use) {}

  private static final String INSERT =
      "insert into equipment (id, equipment_no, equipment_code, source_system, record_no,"
          + " enterprise_id, enterprise_name, region_code, variety, name, use_state,"
          + " use_state_since, reg_state, first_use_date, next_inspection_date,"
          + " next_inspection_by, next_inspection_ref, in_use_known_since, registration_from,"
          + " registration_due, registration_rule, details, imported_as, demonstration,"
          + " longitude, latitude, datum, map_longitude, map_latitude, map_cell,"
          + " registered_at, version)"
          + " select id, equipment_no, equipment_code, source_system, record_no,"
          + " enterprise_id, enterprise_name, region_code, variety, name, use_state,"
          + " ?::date, reg_state, first_use_date, next_inspection_date,"
          + " next_inspection_by, next_inspection_ref, in_use_known_since, registration_from,"
          + " registration_due, registration_rule, details::jsonb, imported_as,"
          + " demonstration, longitude, latitude, datum, map_longitude, map_latitude, map_cell,"
          + " ?, ?"
          + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?, ?, ?::date[],"
          + " ?::date[], ?::date[], ?, ?, ?, ?, ?::float8[], ?::float8[], ?, ?::float8[],"
          + " ?::float8[], ?::bigint[])"
          + " as stated (id, equipment_no, equipment_code, source_system, record_no,"
          + " enterprise_id, enterprise_name, region_code, variety, name, use_state,"
          + " reg_state, first_use_date, next_inspection_date, next_inspection_by, next_inspection_ref,"
          + " in_use_known_since,"
          + " registration_from, registration_due, registration_rule, details, imported_as, demonstration,"
          + " longitude, latitude, datum, map_longitude, map_latitude, map_cell)";

  /**
   * Whether the row says another date than is printed here. One that it says again leaves what a
   * decision of a territory made of it.
   */
  private static final String RESTATED =
      "(case when equipment.last_inspected_on is null then excluded.next_inspection_date"
          + " is distinct from "
          + MovingDates.PRINTED
          + " else excluded.next_inspection_date is not null and coalesce("
          + "excluded.next_inspection_date > "
          + MovingDates.PRINTED
          + ", true) end)";

  /**
   * The row decides, save that an inspection recorded here may reach further than the date the
   * other system still shows, and that a row without a position leaves the one that is known. Which
   * number the unit was first known by stays its public one.
   */
  private static final String FOLLOW_SOURCE =
      " on conflict (source_system, record_no) do update set"
          + " equipment_code = excluded.equipment_code,"
          + " enterprise_id = excluded.enterprise_id,"
          + " enterprise_name = excluded.enterprise_name,"
          + " region_code = excluded.region_code,"
          + " variety = excluded.variety,"
          + " name = excluded.name,"
          + " use_state = excluded.use_state,"
          + " use_state_since = case when equipment.use_state = excluded.use_state"
          + "   then equipment.use_state_since else ?::date end,"
          + " reg_state = excluded.reg_state,"
          + " first_use_date = excluded.first_use_date,"
          + " next_inspection_date = case when "
          + RESTATED
          + " then excluded.next_inspection_date else equipment.next_inspection_date end,"
          + " printed_inspection_date = case when not "
          + RESTATED
          + " then equipment.printed_inspection_date end,"
          + " date_decision = case when not "
          + RESTATED
          + " then equipment.date_decision end,"
          + " next_inspection_by = case when equipment.last_inspected_on is null or "
          + RESTATED
          + " then excluded.next_inspection_by else equipment.next_inspection_by end,"
          + " next_inspection_ref = case when equipment.last_inspected_on is null or "
          + RESTATED
          + " then excluded.next_inspection_ref else equipment.next_inspection_ref end,"
          + " in_use_known_since ="
          + "   coalesce(equipment.in_use_known_since, excluded.in_use_known_since),"
          + " registration_from = excluded.registration_from,"
          + " registration_due = excluded.registration_due,"
          + " registration_rule = excluded.registration_rule,"
          + " registration_overdue_at = case when excluded.registration_due is not null"
          + "   then equipment.registration_overdue_at end,"
          + " details = excluded.details,"
          + " longitude = case when excluded.map_cell is null then equipment.longitude else excluded.longitude end,"
          + " latitude = case when excluded.map_cell is null then equipment.latitude else excluded.latitude end,"
          + " datum = case when excluded.map_cell is null then equipment.datum else excluded.datum end,"
          + " map_longitude = case when excluded.map_cell is null then equipment.map_longitude else excluded.map_longitude end,"
          + " map_latitude = case when excluded.map_cell is null then equipment.map_latitude else excluded.map_latitude end,"
          + " map_cell = case when excluded.map_cell is null then equipment.map_cell else excluded.map_cell end,"
          + " imported_as = excluded.imported_as,"
          + " demonstration = excluded.demonstration,"
          + " version = equipment.version + 1"
          + " where equipment.imported_as is distinct from excluded.imported_as"
          + " and starts_with(equipment.region_code, ?)";

  private static final String RETURNING = " returning " + EquipmentSnapshot.COLUMNS;

  private final Sql sql;

  public EquipmentTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * Enters units that were never there; a number that is taken, visibly or not, enters nothing.
   *
   * @param inStateSince since when they have their use state; null when not known
   * @param version number of what stands in their histories when they have entered
   */
  public List<EquipmentSnapshot> insert(
      List<NewEquipment> units, @Nullable LocalDate inStateSince, long version, Instant now) {
    return sql.query(
        INSERT + " on conflict do nothing" + RETURNING,
        EquipmentSnapshot::map,
        parameters(units, inStateSince, version, now).toArray());
  }

  /**
   * Enters units by the number of their record, or brings those known up to the record.
   *
   * @param territory of whoever follows: a unit that is elsewhere stays as it is
   * @return the new and the changed ones; a unit whose record is as it was imported last is not
   *     among them
   */
  public List<EquipmentSnapshot> follow(
      List<NewEquipment> units, RegionCode territory, LocalDate today, Instant now) {
    List<@Nullable Object> parameters = parameters(units, null, NewEquipment.VERSION, now);
    parameters.add(today);
    parameters.add(territory.value());
    return sql.query(
        INSERT + FOLLOW_SOURCE + RETURNING, EquipmentSnapshot::map, parameters.toArray());
  }

  /**
   * Refuses an equipment code that another unit has, visible or not.
   *
   * @throws ProblemException when one has it (409)
   */
  void requireFree(Equipment unit, @Nullable String code) {
    if (code != null && taken(unit, code, null)) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED, "equipmentCode", "equipmentCode", code);
    }
  }

  /**
   * Refuses maker, model and maker's number that another unit has, visible or not.
   *
   * @throws ProblemException when one has them (409)
   */
  void requireUnlike(Equipment unit, @Nullable Made made) {
    if (made != null && taken(unit, null, made)) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED, "made.makerNo", "makerNo", made.makerNo() + "");
    }
  }

  private boolean taken(Equipment unit, @Nullable String code, @Nullable Made made) {
    return sql.first(
            "select equipment_taken(?, ?, ?, ?, ?)",
            row -> row.getBoolean(1),
            unit.id(),
            code,
            made == null ? null : made.maker(),
            made == null ? null : made.model(),
            made == null ? null : made.makerNo())
        .orElse(false);
  }

  /** Whether an entry that gave way to another one went by this number, visible or not. */
  boolean wasMerged(EquipmentNumber no) {
    return sql.first("select unit_merged(?)", row -> row.getBoolean(1), no.value()).orElse(false);
  }

  /** Who holds these equipment codes. */
  public List<CodeHolder> holders(Collection<String> codes) {
    return sql.query(
        "select equipment_code, source_system, record_no, false from equipment"
            + " where equipment_code = any(?) and equipment_code is distinct from equipment_no"
            + " union all select equipment_no, source_system, record_no, true from equipment"
            + " where equipment_no = any(?)",
        row ->
            new CodeHolder(
                new EquipmentNumber(row.getString(1), row.getString(2), row.getString(3)),
                row.getBoolean(4)),
        codes,
        codes);
  }

  /**
   * What is known of the use of a source system's units, by record; unknown records are not told.
   */
  public Map<String, KnownUse> knownUse(String sourceSystem, Collection<String> recordNos) {
    return sql
        .query(
            "select record_no, in_use_known_since, case when use_state = 'IN_USE'"
                + " and reg_state = 'CANCELLED' then registration_from end,"
                + " first_use_date, "
                + MovingDates.PRINTED
                + " from equipment where source_system = ? and record_no = any(?)",
            row ->
                new KnownRecord(
                    row.getString(1),
                    new KnownUse(
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class))),
            sourceSystem,
            recordNos)
        .stream()
        .collect(Collectors.toMap(KnownRecord::recordNo, KnownRecord::use));
  }

  /** Which of a source system's records are of units outside a territory. */
  public Set<String> elsewhere(
      String sourceSystem, Collection<String> recordNos, RegionCode territory) {
    return Set.copyOf(
        sql.query(
            "select record_no from equipment where source_system = ? and record_no = any(?)"
                + " and not starts_with(region_code, ?)",
            row -> row.getString(1),
            sourceSystem,
            recordNos,
            territory.value()));
  }

  private static List<@Nullable Object> parameters(
      List<NewEquipment> units, @Nullable LocalDate inStateSince, long version, Instant now) {
    List<@Nullable Object> parameters = new ArrayList<>();
    parameters.addAll(Arrays.asList(inStateSince, now, version));
    parameters.addAll(Arrays.asList(Sql.columns(units, EquipmentTable::row)));
    return parameters;
  }

  private static @Nullable Object[] row(NewEquipment unit) {
    Position at = unit.position();
    MapPoint on = at == null ? null : MapPoint.of(at);
    return new @Nullable Object[] {
      UuidCreator.getTimeOrderedEpoch(),
      unit.no().value(),
      unit.no().code(),
      unit.no().sourceSystem(),
      unit.no().recordNo(),
      unit.enterpriseId(),
      unit.enterpriseName(),
      unit.region(),
      unit.variety(),
      unit.name(),
      unit.useState(),
      unit.regState(),
      unit.firstUseDate(),
      unit.nextInspectionDate(),
      unit.dateSource() == null ? null : unit.dateSource().statedBy(),
      unit.dateSource() == null ? null : unit.dateSource().reference(),
      unit.inUseKnownSince(),
      unit.term().from(),
      unit.term().due(),
      unit.term().rule(),
      unit.details(),
      unit.importedAs(),
      unit.demonstration(),
      at == null ? null : at.longitude(),
      at == null ? null : at.latitude(),
      at == null ? null : at.datum(),
      on == null ? null : on.mapLongitude(),
      on == null ? null : on.mapLatitude(),
      on == null ? null : on.mapCell()
    };
  }
}

package io.guapai.benchmark.sweep;

import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Sizes;
import io.guapai.benchmark.seed.Kept;
import io.guapai.benchmark.seed.Prototype;
import io.guapai.benchmark.seed.Seeding;
import io.guapai.benchmark.stage.Db;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.local.process.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The users of units are to be reminded of clocks that run out, at one moment. */
public final class ClockSweep extends Sweep {

  private static final Kept DUE =
      new Kept(
          "subject_clock",
          List.of("equipment_id", "clock"),
          "where next_step_at = (select next_step_at from benchmark.subject_clock)");

  private static final Kept UNITS =
      new Kept(
          "subject",
          List.of("equipment_id"),
          "where equipment_id in (select equipment_id from %s)".formatted(DUE.aside()));

  private static final Falling FALLING =
      new Falling(
          Service.INSPECTION,
          InspectionReminded.class,
          List.of(DUE, UNITS),
          "equipment_id",
          "dossier_history",
          "h.kind = 'unit' and h.dossier_id = d.equipment_id",
          Contracts.type(InspectionReminded.class),
          "select count(*) from subject_clock where next_step_at <= ?",
          "select count(*) from subject_clock c join %s d using (equipment_id, clock)"
                  .formatted(DUE.aside())
              + " where c.reminded_days = 60 and c.reminded_for = c.due_date"
              + " and c.next_step_at = d.next_step_at + interval '30 days'",
          "select count(*) from subject_clock where reminded_days is not null"
              + " and equipment_id not in (select equipment_id from %s)".formatted(DUE.aside()));

  private static final BareStatement STATEMENT =
      new BareStatement(
          "due as (select c.equipment_id, c.clock from subject_clock c join subject s"
              + " using (equipment_id) where c.next_step_at <= ? order by c.next_step_at limit ?"
              + " for update skip locked),"
              + " marked as (update subject_clock c set reminded_for = c.due_date,"
              + " reminded_days = 60, next_step_at = c.next_step_at + interval '30 days' from due"
              + " where c.equipment_id = due.equipment_id and c.clock = due.clock returning c.*),"
              + " counted as (update subject s set fact_sequence = s.fact_sequence + 1,"
              + " clock_version = s.clock_version + 1 from due"
              + " where s.equipment_id = due.equipment_id"
              + " returning s.equipment_id, s.fact_sequence, s.correlation_id),"
              + " fact as materialized (select marked.*, equipment_id as subject,"
              + " fact_sequence as number, correlation_id, "
              + BareStatement.FACT
              + " from marked join counted using (equipment_id))",
          BareStatement.fields(
              "equipmentId", "equipment_id",
              "equipmentNo", "equipment_no",
              "enterpriseId", "enterprise_id",
              "regionCode", "region_code",
              "clock", "clock",
              "dueDate", "due_date"),
          " || '\",\"monthOnly\":' || month_only || ',\"daysBefore\":' || reminded_days || '}'",
          BareStatement.fields(
              "kind", "'unit'",
              "dossier_id", "equipment_id",
              "sequence", "1 + coalesce(" + last("sequence") + ", 0)",
              "says", BareStatement.SAYS,
              "capacity", "'unit-clocks'"),
          last("hash"));

  /** What differs from unit to unit and in their clocks. */
  private static final Map<String, String> OWN =
      Map.of(
          "equipment_id", "md5('unit ' || s.n)::uuid::text",
          "equipment_no", "'BENCH:' || s.n",
          "enterprise_id", "'TMP-' || s.region || '-' || lpad(s.enterprise::text, 6, '0')",
          "region_code", "s.region",
          "correlation_id", "s.id::text",
          "due_date", "p.due_date + s.later",
          "printed_date", "p.printed_date + s.later",
          "register_date", "p.register_date + s.later",
          "next_inspection_date", "p.next_inspection_date + s.later",
          "next_step_at", "p.next_step_at + s.later * interval '1 day'");

  /** Long before the first reminder, whatever day it is. */
  private static final int DAYS = 90;

  public ClockSweep() {
    super(FALLING, "clocks");
  }

  /** A column of the last entry in a unit's history. */
  private static String last(String column) {
    return "(select p.%s from dossier_history p where p.kind = 'unit'".formatted(column)
        + " and p.dossier_id = fact.equipment_id order by p.sequence desc limit 1)";
  }

  @Override
  public String name() {
    return "clocks";
  }

  @Override
  public String work() {
    return "clocks of units that run out, found and told of by two replicas";
  }

  @Override
  SortedSet<Integer> notDue(Sizes sizes) {
    return new TreeSet<>(sizes.list(Size.CLOCKS));
  }

  @Override
  void prototype(Db db, String brokers) {
    Prototype.create(
        db,
        brokers,
        new EquipmentRegistered(
            UUID.randomUUID().toString(),
            "BENCH:0",
            "TMP-320402-000000",
            "Benchmark",
            "320402",
            "4110",
            null,
            UseState.IN_USE,
            RegState.REGISTERED,
            LocalDate.now().minusYears(2),
            LocalDate.now().plusDays(DAYS),
            false),
        "select count(*) from subject_clock where next_step_at is not null",
        List.of("subject", "subject_clock"));
  }

  @Override
  Seeding seeding(Db db, int due, int enterprises) {
    return new Seeding(db, List.of("subject", "subject_clock"), OWN, due, enterprises);
  }

  @Override
  String deadline() {
    return "select next_step_at from benchmark.subject_clock";
  }

  @Override
  BareStatement statement() {
    return STATEMENT;
  }
}

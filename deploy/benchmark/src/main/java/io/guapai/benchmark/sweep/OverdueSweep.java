package io.guapai.benchmark.sweep;

import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Sizes;
import io.guapai.benchmark.seed.Kept;
import io.guapai.benchmark.seed.Prototype;
import io.guapai.benchmark.seed.Seeding;
import io.guapai.benchmark.stage.Db;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.local.process.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Hazards fall due at one moment. */
public final class OverdueSweep extends Sweep {

  private static final Kept DUE =
      new Kept(
          "hazard", List.of("id"), "where expires_at = (select expires_at from benchmark.hazard)");

  private static final Falling FALLING =
      new Falling(
          Service.HAZARD,
          HazardOverdue.class,
          List.of(DUE),
          "id",
          "hazard_history",
          "h.hazard_id = d.id and h.sequence > d.version",
          "OVERDUE",
          "select count(*) from hazard where expires_at <= ? and open and not overdue"
              + " and state <> 'SUBMITTED'",
          "select count(*) from hazard h join %s d using (id) where h.overdue"
                  .formatted(DUE.aside())
              + " and h.overdue_cycle = 1 and h.version = d.version + 1",
          "select count(*) from hazard where overdue and id not in (select id from %s)"
              .formatted(DUE.aside()));

  private static final BareStatement STATEMENT =
      new BareStatement(
          "due as (select id from hazard where expires_at <= ? and open and not overdue"
              + " and state <> 'SUBMITTED' order by expires_at limit ? for update skip locked),"
              + " marked as (update hazard h set overdue = true,"
              + " overdue_cycle = h.overdue_cycle + 1, version = h.version + 1 from due"
              + " where h.id = due.id returning h.*), fact as materialized (select *,"
              + " id as subject, version as number, "
              + BareStatement.FACT
              + " from marked)",
          BareStatement.fields(
              "hazardId", "id",
              "hazardNo", "hazard_no",
              "enterpriseId", "enterprise_id",
              "regionCode", "region_code",
              "grade", "grade",
              "dueDate", "due_date"),
          " || '\",\"cycle\":' || overdue_cycle || '}'",
          BareStatement.fields(
              "hazard_id", "id",
              "sequence", "version",
              "from_state", "state",
              "to_state", "state",
              "reason", "'整改期限' || due_date || '已过 / Due date ' || due_date || ' passed'",
              "grade", "grade",
              "due_date", "due_date",
              "overdue", "overdue",
              "planned", "planned",
              "five_fixed", "five_fixed",
              "listed_level", "listed_level",
              "capacity", "'overdue-hazards'"),
          "(select p.hash from hazard_history p where p.hazard_id = fact.id"
              + " and p.sequence = fact.version - 1)");

  /** What differs from hazard to hazard and in their histories. */
  private static final Map<String, String> OWN =
      Map.ofEntries(
          Map.entry("id", "s.id"),
          Map.entry("hazard_id", "s.id"),
          Map.entry(
              "hazard_no",
              "'HZ-' || s.region || substr(p.hazard_no, 10, 6) || lpad(s.n::text, 7, '0')"),
          Map.entry("equipment_id", "md5('unit ' || s.n)::uuid::text"),
          Map.entry("equipment_no", "'BENCH:' || s.n"),
          Map.entry(
              "enterprise_id", "'TMP-' || s.region || '-' || lpad(s.enterprise::text, 6, '0')"),
          Map.entry("region_code", "s.region"),
          Map.entry("correlation_id", "s.id::text"),
          Map.entry("due_date", "p.due_date + s.later"),
          Map.entry("expires_at", "p.expires_at + s.later * interval '1 day'"),
          Map.entry(
              "deadline", "replace(p.deadline, p.due_date::text, (p.due_date + s.later)::text)"),
          Map.entry("event_id", "overlay(p.event_id placing right(s.id::text, 27) from 10)"));

  public OverdueSweep() {
    super(FALLING, "hazards");
  }

  @Override
  public String name() {
    return "sweep";
  }

  @Override
  public String work() {
    return "overdue hazards found and marked by two replicas";
  }

  @Override
  SortedSet<Integer> notDue(Sizes sizes) {
    SortedSet<Integer> numbers = new TreeSet<>(sizes.list(Size.SWEEPS));
    numbers.add(sizes.of(Size.HAZARDS) - sizes.of(Size.DUE));
    return numbers;
  }

  @Override
  void prototype(Db db, String brokers) {
    Prototype.create(
        db,
        brokers,
        new InspectionOverdue(
            UUID.randomUUID().toString(),
            "BENCH:0",
            "TMP-320402-000000",
            "320402",
            "3110",
            LocalDate.now().minusDays(1)),
        "select count(*) from hazard where expires_at is not null",
        List.of("hazard", "hazard_history"));
  }

  @Override
  Seeding seeding(Db db, int due, int enterprises) {
    return new Seeding(db, List.of("hazard", "hazard_history"), OWN, due, enterprises);
  }

  @Override
  String deadline() {
    return "select expires_at from benchmark.hazard";
  }

  @Override
  BareStatement statement() {
    return STATEMENT;
  }
}

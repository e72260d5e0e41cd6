package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.local.process.Service;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Compares what the import acknowledged with what is stored, unit by unit and in all five services:
 * nothing lost on the way, nothing twice, nothing that nobody handed in.
 */
final class Bookkeeping {

  private final Platform platform;
  private final Stored stored;
  private final Source source;
  private final LocalDate today;
  private final String there;

  Bookkeeping(Platform platform, Source source, LocalDate today) {
    this.platform = platform;
    this.stored = new Stored(platform);
    this.source = source;
    this.today = today;
    this.there = source.province() + "%";
  }

  /**
   * Checks all books. A service that only listens publishes nothing: it may still have something to
   * read when the platform seems quiet, and is waited for.
   */
  void check() {
    Awaitility.await("the books").atMost(Duration.ofMinutes(2)).untilAsserted(this::everything);
  }

  private void everything() throws SQLException, IOException, InterruptedException {
    theRegisterHasEveryUnitAsItsRowSays();
    everyServiceKnowsEveryUnit();
    everyServiceKnowsEveryEnterprise();
    everyOverdueUnitWasToldOnce();
    everyHazardIsKnownEverywhere();
    everyVetoWasToldOnce();
    nothingWaits();
  }

  private void theRegisterHasEveryUnitAsItsRowSays() throws SQLException {
    same(
        "units in the register",
        source.units().stream()
            .map(
                unit ->
                    String.join(
                        "|",
                        source.number(unit),
                        unit.enterprise(),
                        unit.region(),
                        unit.useState(),
                        String.valueOf(unit.heldUntil()))),
        stored.rows(
            Service.EQUIPMENT,
            "select equipment_no, enterprise_name, region_code, use_state,"
                + " coalesce(next_inspection_date::text, 'null')"
                + " from equipment where region_code like ?",
            there));
  }

  private void everyServiceKnowsEveryUnit() throws SQLException {
    List<String> register =
        stored.rows(
            Service.EQUIPMENT,
            "select id, enterprise_id, region_code from equipment where region_code like ?",
            there);
    String sql = "select equipment_id, enterprise_id, region_code from %s where region_code like ?";
    for (Map.Entry<Service, String> keeper :
        Map.of(Service.INSPECTION, "subject", Service.HAZARD, "unit", Service.SCORING, "unit")
            .entrySet()) {
      same(
          "units in " + keeper.getKey(),
          register.stream(),
          stored.rows(keeper.getKey(), sql.formatted(keeper.getValue()), there));
    }
  }

  private void everyServiceKnowsEveryEnterprise() throws SQLException {
    String sql = "select id, name, region_code from %s where region_code like ?";
    List<String> register = stored.rows(Service.EQUIPMENT, sql.formatted("enterprise"), there);
    same(
        "enterprises in the register",
        source.units().stream().map(unit -> unit.enterprise() + "|" + unit.region()).distinct(),
        register.stream().map(row -> row.substring(row.indexOf('|') + 1)).sorted().toList());
    same(
        "enterprises in scoring",
        register.stream(),
        stored.rows(Service.SCORING, sql.formatted("enterprise"), there));
    same(
        "enterprises in notification",
        register.stream(),
        stored.rows(Service.NOTIFICATION, sql.formatted("known_enterprise"), there));
  }

  private void everyOverdueUnitWasToldOnce() throws SQLException {
    List<String> overdue =
        source.units().stream().filter(unit -> unit.isOverdue(today)).map(source::number).toList();
    same(
        "overdue units in inspection",
        overdue.stream(),
        stored.rows(
            Service.INSPECTION,
            "select equipment_no from subject where region_code like ? and overdue_for is not null",
            there));
    same(
        "units with a hazard",
        overdue.stream(),
        stored.rows(
            Service.HAZARD, "select equipment_no from hazard where region_code like ?", there));
    same("alerts of overdue units", overdue.stream(), alerts("equipment_no", "inspection-overdue"));
  }

  private void everyHazardIsKnownEverywhere() throws SQLException {
    List<String> hazards =
        stored.rows(
            Service.HAZARD, "select id, enterprise_id from hazard where region_code like ?", there);
    same(
        "hazards in scoring",
        hazards.stream(),
        stored.rows(
            Service.SCORING,
            "select hazard_id, enterprise_id from hazard where region_code like ?",
            there));
    same(
        "hazards in notification",
        hazards.stream(),
        stored.rows(
            Service.NOTIFICATION,
            "select id, enterprise_id from known_hazard where region_code like ?",
            there));
  }

  private void everyVetoWasToldOnce() throws SQLException {
    Map<String, String> ids = new HashMap<>();
    for (String row :
        stored.rows(
            Service.EQUIPMENT,
            "select equipment_no, enterprise_id from equipment where region_code like ?",
            there)) {
      int bar = row.lastIndexOf('|');
      ids.put(row.substring(0, bar), row.substring(bar + 1));
    }
    List<String> vetoed =
        source.units().stream()
            .filter(unit -> unit.isOverdue(today))
            .map(unit -> ids.get(source.number(unit)))
            .distinct()
            .toList();
    same(
        "vetoes",
        vetoed.stream(),
        stored.rows(
            Service.SCORING,
            "select enterprise_id from veto where region_code like ? and lifted_at is null",
            there));
    same("alerts of vetoes", vetoed.stream(), alerts("enterprise_id", "enterprise-vetoed"));
  }

  private List<String> alerts(String column, String type) throws SQLException {
    return stored.rows(
        Service.NOTIFICATION,
        "select " + column + " from alert where region_code like ? and type = ?",
        there,
        type);
  }

  private void nothingWaits() throws SQLException, IOException, InterruptedException {
    for (Service service : Service.values()) {
      assertEquals(0, stored.count(service, "outbox"), "outbox of " + service);
      assertEquals(List.of(), platform.deadLetters(service), "dead letters of " + service);
    }
  }

  private void same(String what, Stream<String> expected, List<String> actual) {
    List<String> missing = new ArrayList<>(expected.sorted().toList());
    List<String> surplus = new ArrayList<>(actual);
    Map<String, Long> wanted = counted(missing);
    Map<String, Long> found = counted(surplus);
    missing.removeIf(row -> found.getOrDefault(row, 0L) >= wanted.get(row));
    surplus.removeIf(row -> wanted.getOrDefault(row, 0L) >= found.get(row));
    assertEquals(
        "missing [], too many []",
        "missing " + few(missing) + ", too many " + few(surplus),
        what + " of " + source.system());
  }

  private static Map<String, Long> counted(List<String> rows) {
    Map<String, Long> counted = new HashMap<>();
    rows.forEach(row -> counted.merge(row, 1L, Long::sum));
    return counted;
  }

  private static String few(List<String> rows) {
    return rows.size() <= 10 ? rows.toString() : rows.subList(0, 10) + " and more: " + rows.size();
  }
}

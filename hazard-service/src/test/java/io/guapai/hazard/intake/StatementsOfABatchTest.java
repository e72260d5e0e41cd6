package io.guapai.hazard.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.Fact;
import io.guapai.contracts.FindingOutcome;
import io.guapai.contracts.UseState;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.StatementCount;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.hazard.unit.UnitDirectory.Registered;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A batch of facts is handled by as many statements as a single fact, whatever it holds. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class StatementsOfABatchTest {

  private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
  private static final int FEW = 5;
  private static final int MANY = 500;

  /** Rules are read again every now and then, whatever the batch holds. */
  private static final int RULES = 10;

  @Inject OverdueInspections overdue;
  @Inject CompletedInspections completed;
  @Inject UnitDirectory units;
  @Inject Sql sql;

  @Test
  void openingFindingAgainAndClearingCostTheSameForManyHazardsAsForFew() {
    requireConstant(
        units -> {
          overdue.open(units.stream().map(unit -> received(unit.overdue(DUE))).toList());
          overdue.open(
              units.stream().map(unit -> received(unit.overdue(DUE.plusDays(1)))).toList());
          assertEquals(
              units.size(), number("select count(*) from hazard where state = 'GRADED'", units));
          assertEquals(
              units.size(), number("select count(*) from hazard where version = 4", units));
          overdue.clear(units.stream().map(unit -> received(cleared(unit))).toList());
          assertEquals(
              units.size(), number("select count(*) from hazard where state = 'CLOSED'", units));
        });
  }

  @Test
  void failedInspectionsCostTheSameForManyAsForFew() {
    requireConstant(
        units -> {
          register(units);
          completed.open(
              units.stream().map(unit -> received(unit.inspected(Conclusion.FAIL))).toList());
          assertEquals(
              units.size(), number("select count(*) from hazard where grade = 'MAJOR'", units));
        });
  }

  @Test
  void visitsThatFindThingsStillThereCostTheSameForManyAsForFew() {
    requireConstant(
        units -> {
          register(units);
          completed.open(
              visits(units, List.of(DatedFindingsTest.dated(1, "层门护脚板松动", DUE)), List.of()));
          completed.open(
              visits(
                  units,
                  List.of(),
                  List.of(DatedFindingsTest.earlier(1, FindingOutcome.GOES_ON, null, null))));
          assertEquals(
              units.size(),
              number(
                  "select count(*) from hazard join hazard_history on hazard_id = hazard.id"
                      + " where act = 'FIND_AGAIN'",
                  units));
        });
  }

  private static List<Received<InspectionCompleted>> visits(
      List<TestUnit> units, List<DatedFinding> dated, List<EarlierFinding> earlier) {
    return units.stream()
        .map(unit -> received(DatedFindingsTest.visit(unit, "V-1", DUE, dated, earlier)))
        .toList();
  }

  @Test
  void theRegisterCostsTheSameForManyUnitsAsForFew() {
    requireConstant(this::register);
  }

  private void register(List<TestUnit> all) {
    units.project(
        all.stream()
            .map(
                unit ->
                    new Registered(
                        new Unit(
                            unit.equipmentId(),
                            unit.equipmentNo(),
                            unit.enterprise(),
                            unit.region(),
                            null,
                            true),
                        "3110",
                        UseState.IN_USE,
                        1))
            .toList());
  }

  private void requireConstant(Consumer<List<TestUnit>> handling) {
    StatementCount count = StatementCount.begin();
    int few = count.of(() -> undone(handling, FEW));
    int many = count.of(() -> undone(handling, MANY));
    assertTrue(many <= few + RULES, many + " statements, for few " + few);
  }

  /** The work is undone, so that no other test meets its rows. */
  private void undone(Consumer<List<TestUnit>> handling, int size) {
    List<TestUnit> batch = Stream.generate(() -> TestUnit.in("320412")).limit(size).toList();
    Scopes.with(
        Scope.SYSTEM,
        () -> {
          QuarkusTransaction.begin();
          try {
            handling.accept(batch);
          } finally {
            QuarkusTransaction.rollback();
          }
          return null;
        });
  }

  private long number(String count, List<TestUnit> units) {
    return sql.query(
            count + " and hazard.equipment_id = any(?)",
            row -> row.getLong(1),
            units.stream().map(TestUnit::equipmentId).toList())
        .get(0);
  }

  private static InspectionOverdueCleared cleared(TestUnit unit) {
    return new InspectionOverdueCleared(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterprise(),
        unit.region(),
        DUE,
        ClearedReason.OUT_OF_USE,
        null,
        null);
  }

  private static <T extends Fact> Received<T> received(T fact) {
    String id = UUID.randomUUID().toString();
    String type = Contracts.type(fact.getClass());
    return new Received<>(
        new EventHeader(
            id,
            "/guapai/inspection",
            type,
            fact.subject(),
            Instant.EPOCH,
            fact.partitionKey(),
            fact.regionCode(),
            1,
            null,
            id),
        fact,
        new RawEvent("inspection-events", fact.partitionKey(), Map.of("id", id), "{}"));
  }
}

package io.guapai.hazard;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.testing.Database;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An elevator of an enterprise of its own. */
public record TestUnit(String equipmentId, String equipmentNo, String enterprise, String region) {

  public static final LocalDate FIRST_USE = LocalDate.of(2020, 5, 1);

  private static final String DEMO = "DEMO:";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** One that does not exist, which the register marks as demonstration data. */
  public static TestUnit demonstration(String region) {
    TestUnit any = in(region);
    TestUnit unit =
        new TestUnit(any.equipmentId(), DEMO + any.equipmentNo(), any.enterprise(), region);
    Streams.publish(unit.registration());
    Patience.until(unit::isKnown);
    return unit;
  }

  public static TestUnit in(String region) {
    int number = NUMBERS.incrementAndGet();
    return new TestUnit(
        UUID.randomUUID().toString(),
        "TEST:" + number + "-" + UUID.randomUUID(),
        "TMP-%s-%06d".formatted(region, number),
        region);
  }

  /** Another unit of an enterprise, that the service has heard of from the register. */
  public static TestUnit registeredAt(String region, String enterprise) {
    TestUnit any = in(region);
    TestUnit unit = new TestUnit(any.equipmentId(), any.equipmentNo(), enterprise, region);
    Streams.publish(unit.registration());
    Patience.until(unit::isKnown);
    return unit;
  }

  /** A unit that the service has heard of from the register. */
  public static TestUnit registered(String region) {
    TestUnit unit = in(region);
    Streams.publish(unit.registration());
    Patience.until(unit::isKnown);
    return unit;
  }

  public EquipmentRegistered registration() {
    return new EquipmentRegistered(
        equipmentId,
        equipmentNo,
        enterprise,
        "Enterprise " + enterprise,
        region,
        "3110",
        "Elevator",
        UseState.IN_USE,
        RegState.REGISTERED,
        FIRST_USE,
        null,
        equipmentNo.startsWith(DEMO));
  }

  public InspectionCompleted inspected(Conclusion conclusion, String... findings) {
    return new InspectionCompleted(
        UUID.randomUUID().toString(),
        equipmentId,
        equipmentNo,
        enterprise,
        region,
        "3110",
        InspectionKind.PERIODIC,
        conclusion,
        LocalDate.of(2025, 3, 1),
        null,
        "R-" + equipmentNo.substring(0, 12),
        "Changzhou Institute",
        List.of(findings),
        equipmentNo.startsWith(DEMO));
  }

  public InspectionOverdue overdue(LocalDate dueDate) {
    return new InspectionOverdue(equipmentId, equipmentNo, enterprise, region, "3110", dueDate);
  }

  public String county() {
    return Tokens.county(region);
  }

  public String city() {
    return Tokens.city(region.substring(0, 4));
  }

  public String owner() {
    return Tokens.enterprise(enterprise, null);
  }

  /** Whether the service has heard of it from the register. */
  public boolean isKnown() throws SQLException {
    return Database.finds("select from unit where equipment_id = ?", equipmentId);
  }
}

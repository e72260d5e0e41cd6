package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.equipment.Api;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RecordingInspectionsTest {

  private static final String COUNTY = "320402";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final LocalDate DAY = LocalDate.parse("2024-03-01");

  @Test
  void aFitConclusionMovesTheNextDateOnce() {
    String id = unit("I1");
    TestEvent passed = TestEvent.of(inspection(id, Conclusion.PASS, DAY, DAY.plusYears(3)));
    Streams.publish(passed, passed);

    Recorded event = Streams.await(EquipmentChanged.class, fact -> fact.equipmentId().equals(id));
    assertEquals(DAY.plusYears(3), event.as(EquipmentChanged.class).nextInspectionDate());
    assertEquals(passed.id(), event.headers().get("ce_causationid"));
    as(OFFICER)
        .get(EQUIPMENT + "/" + id)
        .then()
        .body(has("version", equalTo(2)), has("lastInspectedOn", equalTo(DAY.toString())));
  }

  @Test
  void theUnitSaysWhoStatedTheDateOfItsNextInspection() {
    Map<String, Object> stated =
        elevator(enterprise(OFFICER, "inspected", COUNTY), COUNTY, "I-SOURCE");
    stated.put("nextInspectionDate", DAY.plusYears(1).toString());
    String id = enter(OFFICER, stated).as(Answer.class).get("id");
    as(OFFICER)
        .get(EQUIPMENT + "/" + id)
        .then()
        .body(
            has("nextInspectionSource.statedBy", equalTo("OFFICER")),
            has("nextInspectionSource.reference", equalTo("county-" + COUNTY)));
    Streams.publish(TestEvent.of(inspection(id, Conclusion.PASS, DAY, DAY.plusYears(3))));
    Streams.await(EquipmentChanged.class, fact -> fact.equipmentId().equals(id));
    as(OFFICER)
        .get(EQUIPMENT + "/" + id)
        .then()
        .body(
            has("nextInspectionDate", equalTo(DAY.plusYears(3).toString())),
            has("nextInspectionSource.statedBy", equalTo("REPORT")),
            has("nextInspectionSource.reference", equalTo("institute R-1")));
  }

  @Test
  void anUnfitConclusionFailsTheUnitAndMovesNothing() {
    String id = unit("I2");
    Streams.publish(inspection(id, Conclusion.FAIL, DAY, null));
    await()
        .untilAsserted(
            () ->
                as(OFFICER)
                    .get(EQUIPMENT + "/" + id)
                    .then()
                    .body(
                        has("inspState", equalTo("FAILED")),
                        has("nextInspectionDate", equalTo(null))));
  }

  @Test
  void anOlderInspectionThatArrivesLaterTellsNothingNew() {
    String id = unit("I3");
    Streams.publish(
        TestEvent.of(inspection(id, Conclusion.PASS, DAY, DAY.plusYears(1))),
        TestEvent.of(inspection(id, Conclusion.FAIL, DAY.minusDays(9), null)));
    String marker = unit("I4");
    Streams.publish(inspection(marker, Conclusion.PASS, DAY, DAY.plusYears(2)));
    Streams.await(EquipmentChanged.class, fact -> fact.equipmentId().equals(marker));
    await()
        .untilAsserted(
            () ->
                as(OFFICER)
                    .get(EQUIPMENT + "/" + id)
                    .then()
                    .body(
                        has("nextInspectionDate", equalTo(DAY.plusYears(1).toString())),
                        has("lastInspectedOn", equalTo(DAY.toString()))));
  }

  @Test
  void anInspectionOfNoUnitIsParkedAndOtherEnterprisesGoOn() {
    String id = unit("I5");
    TestEvent stray =
        TestEvent.of(
            inspection(
                InspectionKind.PERIODIC,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                Conclusion.PASS,
                DAY,
                DAY.plusYears(1)));
    Streams.publish(stray, TestEvent.of(inspection(id, Conclusion.PASS, DAY, DAY.plusYears(4))));
    Streams.await(EquipmentChanged.class, fact -> fact.equipmentId().equals(id));
    await()
        .until(
            () ->
                Api.count(
                        "select count(*) from parked where cause = 'REFUSED' and event_id = '"
                            + stray.id()
                            + "'")
                    == 1);
  }

  @Test
  void whatAUserOrdersBesideMendsNoFailedInspection() {
    String id = unit("I6");
    String marker = unit("I7");
    Streams.publish(
        TestEvent.of(inspection(id, Conclusion.FAIL, DAY, null)),
        TestEvent.of(
            inspection(
                InspectionKind.COMMISSIONED,
                id,
                Conclusion.PASS,
                DAY.plusDays(1),
                DAY.plusYears(1))),
        TestEvent.of(inspection(marker, Conclusion.PASS, DAY, DAY.plusYears(2))));
    Streams.await(EquipmentChanged.class, fact -> fact.equipmentId().equals(marker));
    await()
        .untilAsserted(
            () ->
                as(OFFICER)
                    .get(EQUIPMENT + "/" + id)
                    .then()
                    .body(
                        has("inspState", equalTo("FAILED")),
                        has("lastInspectedOn", equalTo(DAY + ""))));
  }

  @Test
  void ofAReportThatIsTakenBackNothingIsLeft() {
    Map<String, Object> stated =
        elevator(enterprise(OFFICER, "inspected", COUNTY), COUNTY, "I-TAKEN-BACK");
    stated.put("nextInspectionDate", DAY.plusYears(1).toString());
    String id = enter(OFFICER, stated).as(Answer.class).get("id");
    InspectionCompleted wrong = inspection(id, Conclusion.PASS, DAY, DAY.plusYears(3));
    InspectionRevised revised =
        new InspectionRevised(
            wrong.inspectionId(),
            id,
            wrong.equipmentNo(),
            wrong.enterpriseId(),
            COUNTY,
            wrong.variety(),
            wrong.reportNo(),
            wrong.institute(),
            "the day was wrong",
            "I-2",
            "R-2",
            DAY.plusYears(2),
            DAY.minusYears(1),
            Conclusion.PASS,
            "institute",
            "R-2",
            false);
    Streams.publish(wrong);
    TestEvent told = TestEvent.of(revised);
    Streams.publish(told);
    Recorded event =
        Streams.await(
            EquipmentChanged.class,
            fact ->
                fact.equipmentId().equals(id)
                    && DAY.plusYears(2).equals(fact.nextInspectionDate()));
    assertEquals(told.id(), event.headers().get("ce_causationid"));
    as(OFFICER)
        .get(EQUIPMENT + "/" + id)
        .then()
        .body(
            has("lastInspectedOn", equalTo(DAY.minusYears(1) + "")),
            has("nextInspectionSource.reference", equalTo("institute R-2")));

    Streams.publish(
        new InspectionWithdrawn(
            "I-2",
            id,
            wrong.equipmentNo(),
            wrong.enterpriseId(),
            COUNTY,
            wrong.variety(),
            "R-2",
            wrong.institute(),
            "void as well",
            DAY.plusYears(1),
            null,
            null,
            null,
            null,
            false));
    await()
        .untilAsserted(
            () ->
                as(OFFICER)
                    .get(EQUIPMENT + "/" + id)
                    .then()
                    .body(
                        has("lastInspectedOn", equalTo(null)),
                        has("nextInspectionSource", equalTo(null)),
                        has("nextInspectionDate", equalTo(DAY.plusYears(1) + ""))));
  }

  private static String unit(String no) {
    return enter(OFFICER, elevator(enterprise(OFFICER, "inspected", COUNTY), COUNTY, no))
        .as(Answer.class)
        .get("id");
  }

  private static InspectionCompleted inspection(
      String equipmentId, Conclusion conclusion, LocalDate on, LocalDate next) {
    return inspection(InspectionKind.PERIODIC, equipmentId, conclusion, on, next);
  }

  private static InspectionCompleted inspection(
      InspectionKind kind,
      String equipmentId,
      Conclusion conclusion,
      LocalDate on,
      LocalDate next) {
    return inspection(kind, equipmentId, "TMP-320402-000001", conclusion, on, next);
  }

  private static InspectionCompleted inspection(
      InspectionKind kind,
      String equipmentId,
      String enterpriseId,
      Conclusion conclusion,
      LocalDate on,
      LocalDate next) {
    return new InspectionCompleted(
        UUID.randomUUID().toString(),
        equipmentId,
        "TEST:I",
        enterpriseId,
        COUNTY,
        "3110",
        kind,
        conclusion,
        on,
        next,
        "R-1",
        "institute",
        List.of(),
        false);
  }
}

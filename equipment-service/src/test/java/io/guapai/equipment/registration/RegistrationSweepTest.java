package io.guapai.equipment.registration;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.equipment.Api;
import io.guapai.equipment.imports.Importing;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegistrationSweepTest {

  private static final String COUNTY = "320482";
  private static final String IN_FORCE = "320413";
  private static final String OFFICER = Tokens.county(IN_FORCE);

  private static final String PROFILE =
      """
      name: sweep
      sourceSystem: SWEEP
      dateFormat: yyyy-MM-dd
      columns:
        recordNo: no
        enterpriseName: unit
        region: county
        variety: kind
        useState: state
        regState: registered
      values:
        useState: { 在用: IN_USE }
        regState: { no: UNREGISTERED, cancelled: CANCELLED }
      details: [remark]
      """;

  @Inject PlatformClock clock;

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void anUnregisteredUnitIsToldOnceWhenItsTermHasPassed() throws Exception {
    LocalDate firstUse = clock.today().minusDays(30);
    String user = enterprise(OFFICER, "late", COUNTY);
    String late = unit(user, "R1", firstUse, "UNREGISTERED");
    String registered = unit(user, "R2", firstUse, "REGISTERED");
    String rescued = unit(user, "R3", firstUse, "UNREGISTERED");
    Api.act(OFFICER, rescued, "enter-registration", "\"1\"", Map.of("reason", "test"))
        .then()
        .statusCode(200)
        .body(has("registrationDue", equalTo(null)));
    as(OFFICER)
        .get(EQUIPMENT + "/" + late)
        .then()
        .body(
            has("registrationDue", equalTo(clock.today().toString())),
            has("regionCode", equalTo(IN_FORCE)));

    clock.moveBy(Duration.ofDays(1));
    Recorded event =
        Streams.await(RegistrationOverdue.class, fact -> fact.equipmentId().equals(late));
    RegistrationOverdue fact = event.as(RegistrationOverdue.class);
    assertEquals(firstUse, fact.firstUseDate());
    assertEquals(firstUse.plusDays(30), fact.dueDate());
    assertEquals("2", event.headers().get("ce_sequence"));
    assertNull(event.headers().get("ce_causationid"));

    clock.moveBy(Duration.ofDays(40));
    String later = unit(user, "R4", clock.today().minusDays(31), "UNREGISTERED");
    Streams.await(RegistrationOverdue.class, told -> told.equipmentId().equals(later));
    assertEquals(
        1,
        Streams.all("equipment-events").stream()
            .filter(told -> told.is(RegistrationOverdue.class))
            .map(told -> told.as(RegistrationOverdue.class).equipmentId())
            .filter(id -> id.equals(late) || id.equals(registered) || id.equals(rescued))
            .count());
    await()
        .until(
            () ->
                Api.count(
                        "select count(*) from equipment where registration_rule ="
                            + " 'USE_REGISTRATION@2014-01-01' and region_code = '320413'"
                            + " and source_system = 'TEST'")
                    == 2);
  }

  @Test
  void inUseSinceNobodyKnowsWhenTheTermRunsFromTheDayTheRegisterKnewItAndNoImportStartsItAnew()
      throws Exception {
    LocalDate known = clock.today();
    String no = "ANEW-" + UUID.randomUUID();
    importRow(no, "在用", "no", "first told");
    unit(no)
        .body(has("items[0].firstUseDate", equalTo(null)))
        .body(has("items[0].registrationFrom", equalTo(known.toString())))
        .body(has("items[0].registrationDue", equalTo(known.plusDays(30).toString())));

    clock.moveBy(Duration.ofDays(29));
    importRow(no, "在用", "no", "told again");
    unit(no)
        .body(has("items[0].version", equalTo(2)))
        .body(has("items[0].registrationFrom", equalTo(known.toString())))
        .body(has("items[0].registrationDue", equalTo(known.plusDays(30).toString())));
    clock.moveBy(Duration.ofDays(2));
    RegistrationOverdue fact = told(no);
    assertEquals(known, fact.firstUseDate());
    assertEquals(known.plusDays(30), fact.dueDate());
  }

  @Test
  void inUseThoughTheRegistrationIsCancelledIsOverdueTheDayAfter() throws Exception {
    LocalDate cancelled = clock.today();
    String user = enterprise(OFFICER, "cancelled", COUNTY);
    String id = unit(user, "R5", cancelled.minusYears(3), "REGISTERED");
    Api.act(OFFICER, id, "cancel-registration", "\"1\"", Map.of("reason", "test"))
        .then()
        .statusCode(200)
        .body(has("registrationFrom", equalTo(cancelled.toString())))
        .body(has("registrationDue", equalTo(cancelled.toString())));

    clock.moveBy(Duration.ofDays(1));
    RegistrationOverdue fact =
        Streams.await(RegistrationOverdue.class, told -> told.equipmentId().equals(id))
            .as(RegistrationOverdue.class);
    assertEquals(cancelled, fact.dueDate());
  }

  @Test
  void anImportedUnitThatIsInUseAndCancelledStaysOverdueWhateverElseItsRegisterChanges()
      throws Exception {
    LocalDate cancelled = clock.today();
    String no = "GONE-" + UUID.randomUUID();
    importRow(no, "在用", "cancelled", "first told");
    clock.moveBy(Duration.ofDays(1));
    importRow(no, "在用", "cancelled", "told again");
    unit(no).body(has("items[0].registrationDue", equalTo(cancelled.toString())));
    assertEquals(cancelled, told(no).dueDate());
  }

  private static RegistrationOverdue told(String no) {
    return Streams.await(
            RegistrationOverdue.class, told -> told.equipmentNo().equals("SWEEP:" + no))
        .as(RegistrationOverdue.class);
  }

  @Test
  void whatIsToBeRegisteredIsWorkOfItsEnterpriseUntilItIs() throws Exception {
    String user = enterprise(OFFICER, "to register", COUNTY);
    String owner = Tokens.enterprise(user, null);
    String id = unit(user, "R9", clock.today().minusDays(10), "UNREGISTERED");
    as(owner)
        .get("/equipment/v1/work")
        .then()
        .statusCode(200)
        .body(has("items[kind=REGISTER_USE].id", equalTo(id)))
        .body(has("items[kind=REGISTER_USE].dossiers", equalTo(EQUIPMENT)))
        .body(
            has("items[kind=REGISTER_USE].dueDate", equalTo(clock.today().plusDays(20).toString())))
        .body(has("items[kind=REGISTER_USE].late", equalTo(false)));
    as(OFFICER).get("/equipment/v1/work").then().body(has("items", hasSize(0)));
    clock.moveBy(Duration.ofDays(21));
    as(owner)
        .get("/equipment/v1/work")
        .then()
        .body(has("items[kind=REGISTER_USE].late", equalTo(true)));
    String version = as(OFFICER).get(EQUIPMENT + "/" + id).header("ETag");
    Api.act(OFFICER, id, "enter-registration", version, Map.of("reason", "test"))
        .then()
        .statusCode(200);
    as(owner).get("/equipment/v1/work").then().body(has("items[kind=REGISTER_USE]*", hasSize(0)));
  }

  private static ValidatableResponse unit(String no) {
    return as(OFFICER).queryParam("equipmentNo", "SWEEP:" + no).get(EQUIPMENT).then();
  }

  private static void importRow(String no, String use, String registered, String remark) {
    String csv =
        "no,unit,county,kind,state,registered,remark\n"
            + String.join(",", no, "Sweep " + no, IN_FORCE, "3110", use, registered, remark)
            + "\n";
    Importing.ended(OFFICER, Importing.accepted(OFFICER, csv, PROFILE))
        .then()
        .body(has("accepted", equalTo(1)));
  }

  private static String unit(String user, String no, LocalDate firstUse, String registration) {
    Map<String, Object> unit = elevator(user, COUNTY, no);
    unit.put("firstUseDate", firstUse.toString());
    unit.put("regState", registration);
    return enter(OFFICER, unit).as(Answer.class).get("id");
  }
}

package io.guapai.equipment.registration;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegistrationSweepTest {

  private static final String COUNTY = "320482";
  private static final String IN_FORCE = "320413";
  private static final String OFFICER = Tokens.county(IN_FORCE);

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
    as(OFFICER)
        .header("If-Match", "\"1\"")
        .body("{\"regState\":\"REGISTERED\"}")
        .put(EQUIPMENT + "/" + rescued + "/registration")
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
                            + " 'USE_REGISTRATION@2014-01-01' and region_code = '320413'")
                    == 2);
  }

  private static String unit(String user, String no, LocalDate firstUse, String registration) {
    Map<String, Object> unit = elevator(user, COUNTY, no);
    unit.put("firstUseDate", firstUse.toString());
    unit.put("regState", registration);
    return enter(OFFICER, unit).as(Answer.class).get("id");
  }
}

package io.guapai.hazard.rectification;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Reported;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person or one unit, however it is typed. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OnePersonTest {

  @Inject PlatformClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"Ａ/１", "A/1\u200b", "\u00a0a/1", "\ufeffA／1"})
  void anInspectorIsNotTwoByTypingTheNameInAnotherWay(String again) {
    TestUnit unit = TestUnit.registered("320324");
    String id = Reported.graded(unit, "GENERAL");
    act(unit.owner(), id, "rectification", Map.of("report", "done", "rectifiedBy", "Chen"))
        .then()
        .statusCode(200);
    act(unit.county(), id, "recheck", Api.recheck(true, "A/1", again))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:two-inspectors")));
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Ｃｈｅｎ\u200b"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:inspector-not-independent")));
  }

  @Test
  void aCertificateIsNotTwoByTypingItsNumberInFullWidth() {
    TestUnit unit = TestUnit.registered("320324");
    String id = Filing.major(unit);
    Map<String, Object> order = new HashMap<>(Orders.order(clock.today().plusDays(5)));
    order.put(
        "inspectors",
        List.of(
            Map.of("name", "Li Ming", "certificateNo", "A-0001"),
            Map.of("name", "Zhao Wei", "certificateNo", "Ａ－０００１")));
    act(unit.county(), id, "order", order)
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:two-certified-inspectors")));
  }

  @Test
  void aUnitIsFoundByItsNumberHoweverItIsTyped() {
    TestUnit unit = TestUnit.registered("320324");
    String typed = "\u00a0" + unit.equipmentNo().replace(":", "：") + "\u200b";
    as(unit.county())
        .body(Map.of("equipmentNo", typed, "code", "GENERAL", "description", "seen on site"))
        .post(Api.HAZARDS)
        .then()
        .statusCode(201)
        .body(has("equipmentNo", equalTo(unit.equipmentNo())));
    as(unit.county())
        .queryParam("equipmentNo", "\u00a0" + unit.equipmentNo() + "\u200b")
        .get(Api.HAZARDS)
        .then()
        .statusCode(200)
        .body(has("items[0].equipmentNo", equalTo(unit.equipmentNo())));
  }
}

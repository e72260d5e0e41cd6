package io.guapai.hazard.order;

import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PrintedText;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An order reaches the enterprise, named as people know it (送达). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeliveryTest {

  private static final String NAME = "无锡惠山机电制造有限公司";

  @Inject PlatformClock clock;

  private final TestUnit unit = TestUnit.registered("320206");

  @Test
  void anOrderThatNobodyTookIsServedLaterOnceAndSaysSo() throws IOException {
    String id = Filing.major(unit);
    String order = issuedToNobody(id);
    Orders.act(unit.county(), order, "delivery", delivery(clock.today()))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("ISSUED")))
        .body(has("deliveredTo", nullValue()))
        .body(has("delivered.on", equalTo(clock.today().toString())))
        .body(has("delivered.manner", equalTo("POSTAL")))
        .body(has("delivered.recipient.name", equalTo("Wang Li")))
        .body(has("delivered.evidence", equalTo("EMS 1234567890")));
    List<String> acts = Api.acts(unit, id);
    assertEquals("DELIVER_ORDER", acts.get(acts.size() - 1));
    assertThat(paper(order), containsString("邮寄送达，受送达人：WangLi（安全总监）"));
    Orders.act(unit.county(), order, "delivery", delivery(clock.today()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:order-delivered")));
  }

  @Test
  void whatWasTakenAtOnceIsVoidOrIsOfAnotherDayOrHandIsNotServed() {
    String id = Filing.major(unit);
    String taken = Orders.issued(unit.county(), id, clock.today().plusDays(5)).getString("id");
    Orders.act(unit.county(), taken, "delivery", delivery(clock.today()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:order-delivered")));

    String order = issuedToNobody(id);
    for (LocalDate wrong : List.of(clock.today().minusDays(1), clock.today().plusDays(1))) {
      Orders.act(unit.county(), order, "delivery", delivery(wrong))
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:day-out-of-range")))
          .body(has("field", equalTo("deliveredOn")));
    }
    Orders.act(unit.owner(), order, "delivery", delivery(clock.today())).then().statusCode(403);
    Map<String, Object> nobody = new HashMap<>(delivery(clock.today()));
    nobody.remove("recipient");
    Orders.act(unit.county(), order, "delivery", nobody).then().statusCode(400);
    Orders.act(unit.county(), order, "void", Map.of("reason", "wrong unit")).then().statusCode(200);
    Orders.act(unit.county(), order, "delivery", delivery(clock.today()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:order-void")));
  }

  @Test
  void thePaperNamesTheEnterpriseWhereverItIsRegisteredAndAsItWasCalledThatDay() throws Exception {
    called(NAME);
    String order = issuedToNobody(Filing.major(unit));
    assertThat(paper(order), containsString(NAME + "（" + unit.enterprise() + "）"));

    called("新名称有限公司");
    assertThat(paper(order), containsString(NAME));
    assertThat(paper(order), not(containsString("新名称")));
  }

  private String issuedToNobody(String hazard) {
    LocalDate deadline = clock.today().plusDays(4);
    return Api.act(
            unit.county(),
            hazard,
            "order",
            Orders.with(Orders.order(deadline), "deliveredTo", null))
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .getString("id");
  }

  private static Map<String, Object> delivery(LocalDate day) {
    return Map.of(
        "deliveredOn",
        day.toString(),
        "manner",
        "POSTAL",
        "recipient",
        Map.of("name", "Wang Li", "post", "安全总监"),
        "evidence",
        "EMS 1234567890");
  }

  private String paper(String order) throws IOException {
    return PrintedText.of(
        as(unit.owner())
            .accept("application/pdf")
            .get("/hazard/v1/orders/" + order + "/document")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray());
  }

  /** The enterprise has its seat in another city than its unit. */
  private void called(String name) throws Exception {
    Streams.publish(
        new EnterpriseRegistered(unit.enterprise(), name, null, true, "320102", true, "C"));
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement("select from enterprise where id = ? and name = ?")) {
      query.setString(1, unit.enterprise());
      query.setString(2, name);
      Patience.until(() -> query.executeQuery().next());
    }
  }
}

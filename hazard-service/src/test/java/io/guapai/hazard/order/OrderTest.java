package io.guapai.hazard.order;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.order.Orders.issued;
import static io.guapai.hazard.order.Orders.order;
import static io.guapai.hazard.order.Orders.with;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PrintedText;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the inspectors (特种设备安全监察指令书): who issues it, what it holds, its number. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OrderTest {

  @Inject PlatformClock clock;

  @Test
  void twoCertifiedInspectorsOrderTheRectificationOfAMajorHazardAndStopTheUse() {
    TestUnit unit = TestUnit.registered("320115");
    String id = Filing.major(unit);
    LocalDate deadline = clock.today().plusDays(5);
    Answer order = issued(unit.county(), id, deadline);

    int year = clock.today().getYear();
    assertEquals("（南京江宁）市监特令〔" + year + "〕第1号", order.getString("orderNo"));
    assertEquals("南京市江宁区市场监督管理局", order.getString("issuer"));
    assertEquals("ISSUED", order.getString("state"));
    assertEquals(true, order.getBoolean("stopUse"), "a major hazard stops the use of the unit");
    assertThat(order.getString("remediesZh"), containsString("六十日内"));
    assertThat(order.getString("remediesZh"), containsString("六个月内"));
    assertThat(order.getString("remediesZh"), containsString("不停止"));

    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals("ORDERED", hazard.getString("state"));
    assertEquals(deadline.toString(), hazard.getString("dueDate"), "brought forward");
    assertEquals("ORDER", hazard.getString("deadline.setBy"));
    HazardOrdered told = Told.await(HazardOrdered.class, id);
    assertEquals(order.getString("orderNo"), told.orderNo());
    assertEquals("320115", told.authorityRegion());
    assertEquals(deadline, told.deadline());
    as(unit.owner())
        .get(Api.HAZARDS + "/" + id + "/orders")
        .then()
        .statusCode(200)
        .body(has("items.id", equalTo(List.of(order.getString("id")))));

    act(unit.owner(), id, "plan", Api.plan(deadline.plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")));
    act(unit.owner(), id, "plan", Api.plan(deadline.toString())).then().statusCode(200);
  }

  @Test
  void aGeneralHazardIsOrderedWithoutStoppingTheUse() {
    TestUnit unit = TestUnit.registered("320117");
    String id = Filing.general(unit);
    assertEquals(false, issued(unit.county(), id, clock.today().plusDays(3)).getBoolean("stopUse"));
  }

  @Test
  void numbersOfAnAuthorityAreGaplessAndAVoidOneIsKept() {
    String region = "320118";
    List<TestUnit> units =
        IntStream.range(0, 3).mapToObj(i -> TestUnit.registered(region)).toList();
    List<String> hazards = units.stream().map(Filing::general).toList();
    LocalDate deadline = clock.today().plusDays(3);
    String county = Tokens.county(region);
    act(county, hazards.get(0), "order", order(deadline.plusYears(3))).then().statusCode(422);

    List<CompletableFuture<Integer>> three =
        hazards.stream()
            .map(
                id ->
                    CompletableFuture.supplyAsync(
                        () -> act(county, id, "order", order(deadline)).statusCode()))
            .toList();
    assertEquals(List.of(201, 201, 201), three.stream().map(CompletableFuture::join).toList());
    String path = "/hazard/v1/orders?region=" + region;
    List<String> numbers = as(county).get(path).as(Answer.class).getList("items.orderNo");
    assertEquals(
        List.of("第1号", "第2号", "第3号"),
        numbers.stream().map(no -> no.substring(no.indexOf('第'))).sorted().toList());

    String last = as(county).get(path).as(Answer.class).getString("items[0].id");
    Orders.act(county, last, "void", Map.of("reason", "wrong unit"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("VOID")))
        .body(has("voided.reason", equalTo("wrong unit")));
    as(county).get(path + "&state=VOID").then().body(has("items.id", equalTo(List.of(last))));
    as(county).get(path + "&year=" + clock.today().getYear()).then().body(has("items", hasSize(3)));
    as(county).get(path + "&year=1999").then().body(has("items", hasSize(0)));
    String again =
        as(county).get("/hazard/v1/orders/" + last).as(Answer.class).getString("hazardId");
    assertThat(issued(county, again, deadline).getString("orderNo"), containsString("第4号"));
  }

  @Test
  void eachAuthorityCountsItsOwnOrders() {
    TestUnit unit = TestUnit.registered("320105");
    String id = Filing.major(unit);
    LocalDate deadline = clock.today().plusDays(9);
    issued(unit.county(), id, deadline);
    Answer second = issued(unit.city(), id, deadline.minusDays(1));
    assertEquals("南京市市场监督管理局", second.getString("issuer"));
    assertThat(second.getString("orderNo"), containsString("（南京）市监特令"));
  }

  @Test
  void anOrderBringsTheDeadlineForwardButPutsItOffForAReasonOnly() {
    TestUnit unit = TestUnit.registered("320116");
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    act(unit.county(), id, "order", order(clock.today().minusDays(1)))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:deadline-out-of-range")))
        .body(has("field", equalTo("deadline")));
    act(unit.county(), id, "order", order(due.plusDays(1)))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:later-deadline-unreasoned")))
        .body(has("field", equalTo("deadlineReason")));
    issued(unit.county(), id, due);
    issued(unit.county(), id, clock.today());
    assertEquals(clock.today().toString(), Api.hazard(unit.county(), id).getString("dueDate"));
  }

  @Test
  void anOverdueHazardIsOrderedWithADateOfItsOwnAndStaysOverdue() {
    TestUnit unit = TestUnit.registered("320113");
    String id = Filing.major(unit);
    LocalDate due = LocalDate.parse(Api.hazard(unit.county(), id).getString("dueDate"));
    clock.moveTo(clock.startOf(due.plusDays(2)));
    Patience.until(() -> Api.hazard(unit.county(), id).getBoolean("overdue"));
    issued(unit.county(), id, clock.today().plusDays(3));
    Answer hazard = Api.hazard(unit.county(), id);
    assertTrue(hazard.getBoolean("overdue"));
    assertEquals(due.toString(), hazard.getString("dueDate"));
  }

  @Test
  void anOrderThatTurnsOutVoidGivesTheDeadlineBack() {
    TestUnit unit = TestUnit.registered("320114");
    String id = Filing.major(unit);
    String due = Api.hazard(unit.county(), id).getString("dueDate");
    String first = issued(unit.county(), id, clock.today().plusDays(4)).getString("id");
    String second = issued(unit.county(), id, clock.today().plusDays(4)).getString("id");
    Orders.act(unit.county(), second, "void", Map.of("reason", "twice")).then().statusCode(200);
    assertEquals("ORDERED", Api.hazard(unit.county(), id).getString("state"), "the first stands");
    Orders.act(Tokens.leader("3201"), first, "void", Map.of("reason", "wrong basis"))
        .then()
        .statusCode(200);
    Answer hazard = Api.hazard(unit.county(), id);
    assertEquals("GRADED", hazard.getString("state"));
    assertEquals(due, hazard.getString("dueDate"));
    assertEquals("RULE", hazard.getString("deadline.setBy"));
    Orders.act(unit.county(), first, "void", Map.of("reason", "again"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:order-void")));
  }

  @Test
  void theOrderIsPrintedWithItsNumberArticlesAndRemedies() throws IOException {
    TestUnit unit = TestUnit.registered("320105");
    Answer order = issued(unit.county(), Filing.major(unit), clock.today().plusDays(5));
    byte[] pdf =
        as(unit.owner())
            .accept("application/pdf")
            .get("/hazard/v1/orders/" + order.getString("id") + "/document")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    String text = PrintedText.of(pdf);
    for (String part :
        List.of(
            "特种设备安全监察指令书",
            order.getString("orderNo"),
            "南京市建邺区市场监督管理局",
            "LiMing（A-0001）",
            "层门门锁回路短接，继续使用",
            "特种设备安全法第四十条第三款",
            "责令立即停止使用该设备",
            "六十日内",
            "被检查单位签收：WangLi（安全总监）",
            "特种设备安全监察专用章")) {
      assertThat(text, containsString(part));
    }
  }

  static Stream<Map<String, Object>> wrong() {
    Map<String, ?> one = Map.of("name", "Li Ming", "certificateNo", "A-0001");
    return Stream.of(
        Map.of("inspectors", List.of(one), "status", 422, "type", "two-certified-inspectors"),
        Map.of(
            "inspectors",
            List.of(one, Map.of("name", " li ming", "certificateNo", "A-0003")),
            "status",
            422,
            "type",
            "two-certified-inspectors"),
        Map.of(
            "inspectors",
            List.of(one, Map.of("name", "Zhao Wei", "certificateNo", "a-0001")),
            "status",
            422,
            "type",
            "two-certified-inspectors"),
        Map.of(
            "refusedToSign",
            Map.of("witness", "Chen Jun", "evidence", "video"),
            "status",
            422,
            "type",
            "signed-and-refused"),
        Map.of("inspectors", List.of(one, Map.of("name", "Zhao Wei")), "status", 400),
        Map.of("violatedArticles", List.of(), "status", 400),
        // A character that the papers have no glyph for is no 〓 in an official paper.
        Map.of("measures", "请\ud842\udfb7工复查", "status", 422, "type", "unprintable"),
        Map.of("problems", " ", "status", 400),
        Map.of("basis", "x".repeat(501), "status", 400),
        Map.of("measures", "\u0000", "status", 400),
        Map.of("deadline", "soon", "status", 400),
        Map.of("refusedToSign", Map.of("witness", "Chen Jun"), "status", 400));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void anOrderThatIsNotInFormIsRefused(Map<String, Object> wrong) {
    TestUnit unit = TestUnit.registered("320106");
    String id = Filing.general(unit);
    Map<String, Object> body = order(clock.today().plusDays(3));
    wrong.forEach(body::put);
    Object status = body.remove("status");
    Object type = body.remove("type");
    var answer = act(unit.county(), id, "order", body).then().statusCode((Integer) status);
    if (type != null) {
      answer.body(has("type", equalTo("urn:guapai:problem:" + type)));
    }
    assertEquals("GRADED", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void whoMayOrderAndWhoMaySee() {
    TestUnit unit = TestUnit.registered("320104");
    String id = Filing.general(unit);
    Map<String, Object> body = order(clock.today().plusDays(3));
    act(unit.owner(), id, "order", body).then().statusCode(403);
    act(Tokens.province("32"), id, "order", body).then().statusCode(403);
    act(Tokens.county("320102"), id, "order", body, 1).then().statusCode(404);
    act(unit.county(), id, "order", body, 1).then().statusCode(412);
    String order = issued(unit.county(), id, clock.today().plusDays(3)).getString("id");
    String path = "/hazard/v1/orders/" + order;
    as(Tokens.county("320102")).get(path).then().statusCode(404);
    as(Tokens.county("320102")).get(path + "/document").then().statusCode(404);
    as(Tokens.enterprise("another", null)).get(path).then().statusCode(404);
    as(Tokens.county("320102")).get("/hazard/v1/orders?region=320104").then().statusCode(403);
    RestAssured.get(path).then().statusCode(401);
    RestAssured.get("/hazard/v1/orders").then().statusCode(401);
    for (String query : List.of("year=26", "state=LOST", "limit=0", "cursor=bm9uZQ")) {
      as(unit.county()).get("/hazard/v1/orders?" + query).then().statusCode(400);
    }
    Orders.act(unit.city(), order, "void", Map.of("reason", "not mine"))
        .then()
        .statusCode(403)
        .body(has("type", equalTo("urn:guapai:problem:not-your-level")));
    Orders.act(unit.owner(), order, "void", Map.of("reason", "mine")).then().statusCode(403);
    as(unit.county()).body(Map.of("reason", "r")).post(path + "/void").then().statusCode(428);
  }

  @Test
  void onlyWhatIsGradedIsOrdered() {
    TestUnit unit = TestUnit.registered("320111");
    String id = Filing.reported(unit, "GENERAL");
    act(unit.county(), id, "order", order(clock.today()))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:illegal-act")));
  }

  @Test
  void aRefusalToSignIsPutOnRecordWithItsWitness() {
    TestUnit unit = TestUnit.registered("320111");
    String id = Filing.general(unit);
    Map<String, Object> body =
        with(
            with(order(clock.today().plusDays(3)), "deliveredTo", null),
            "refusedToSign",
            Map.of("witness", "Chen Jun, neighbour", "evidence", "video 14:05"));
    act(unit.county(), id, "order", body)
        .then()
        .statusCode(201)
        .body(has("refusedToSign.witness", equalTo("Chen Jun, neighbour")));
  }

  @Test
  void theSameRequestSentAgainIssuesOneOrder() {
    TestUnit unit = TestUnit.registered("320111");
    String id = Filing.general(unit);
    long version = Api.hazard(unit.county(), id).getLong("version");
    for (int i = 0; i < 2; i++) {
      as(unit.county())
          .header("If-Match", "\"" + version + "\"")
          .header("Idempotency-Key", "order-" + id)
          .body(order(clock.today().plusDays(3)))
          .post(Api.HAZARDS + "/" + id + "/order")
          .then()
          .statusCode(201);
    }
    as(unit.county()).get(Api.HAZARDS + "/" + id + "/orders").then().body(has("items", hasSize(1)));
  }
}

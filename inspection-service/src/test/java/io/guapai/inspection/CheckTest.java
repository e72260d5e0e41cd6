package io.guapai.inspection;

import static io.guapai.inspection.Checks.CHECKS;
import static io.guapai.inspection.Checks.act;
import static io.guapai.inspection.Checks.done;
import static io.guapai.inspection.Checks.get;
import static io.guapai.inspection.Checks.open;
import static io.guapai.inspection.Checks.opened;
import static io.guapai.inspection.Checks.refused;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.CheckFinding;
import io.guapai.contracts.inspection.CheckCompleted;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A check on site from its arrangement to its publication; and what of it is refused. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CheckTest {

  private static final Map<String, Object> REFUSED =
      Map.of("outcome", "REFUSED", "name", "李某", "post", "经理");

  @Inject PlatformClock clock;

  @Test
  void aCheckIsArrangedRecordedSignedAcknowledgedAndPublishedAndItsFindingsAreTold() {
    Checks here = Checks.in("360726");
    LocalDate today = clock.today();
    Units lift = here.enterprise();
    String owner = Tokens.enterprise(lift.enterprise(), null);
    String id = opened(here.first(), CHECKS, here.check(lift, today));
    assertEquals(404, get(owner, CHECKS + "/" + id).statusCode(), "it is not announced");
    refused("check-on-file", open(here.first(), CHECKS, here.check(lift, today)));

    Map<String, Object> record = Checks.record(lift, today);
    refused("check-of-others", act(Tokens.city("3607"), CHECKS, id, "record", record));
    refused("check-state", act(here.second(), CHECKS, id, "signature", Map.of()));
    done(here.first(), CHECKS, id, "record", record);
    refused("check-state", act(here.first(), CHECKS, id, "record", record));
    refused("check-state", act(here.first(), CHECKS, id, "cancellation", Map.of("reason", "x")));
    assertEquals("RECORDED", get(owner, CHECKS + "/" + id).as(Answer.class).getString("state"));
    refused("signed-already", act(here.first(), CHECKS, id, "signature", Map.of()));
    refused("check-state", act(here.first(), CHECKS, id, "publication", Map.of()));

    refused("refusal-of-checked", act(owner, CHECKS, id, "acknowledgement", REFUSED));
    refused("refusal-unproven", act(here.second(), CHECKS, id, "acknowledgement", REFUSED));
    Map<String, Object> seen = new HashMap<>(REFUSED);
    seen.put("witness", "社区干部王某");
    done(here.second(), CHECKS, id, "acknowledgement", seen);
    refused("acknowledged-already", act(owner, CHECKS, id, "acknowledgement", seen));
    done(here.second(), CHECKS, id, "signature", Map.of("remark", "属实"));
    opened(
        owner,
        "/inspection/v1/ratings",
        Map.of("checkId", id, "conduct", 4, "lawfulness", 5, "help", 3));

    CheckCompleted told = Told.of(CheckCompleted.class, id, 1).get(0);
    assertEquals(
        List.of(
            new CheckFinding("ELEVATOR-4", "GB45067-5.6.4", lift.no(), "门锁回路未短接：三层门锁短接"),
            new CheckFinding("+1", null, null, "机房堆放杂物")),
        told.findings());
    assertEquals(lift.enterprise(), told.enterpriseId());
    String open = "/inspection/v1/public/checks?region=360726";
    assertTrue(given().get(open).as(Answer.class).<List<String>>get("items.id").isEmpty());
    Answer published = done(here.first(), CHECKS, id, "publication", Map.of());
    assertEquals("PUBLISHED", published.getString("state"));
    Answer everybody = given().get(open).as(Answer.class);
    assertEquals(2, everybody.getInt("items[id=" + id + "].problems"));
    assertEquals("REFUSED", published.getString("countersigning"));
    assertEquals(2, published.<List<String>>get("signedBy").size());
    Answer history = get(owner, CHECKS + "/" + id + "/history").as(Answer.class);
    assertEquals(
        List.of("ARRANGE", "RECORD", "ACKNOWLEDGE", "SIGN", "PUBLISH"), history.get("items.act"));
    assertTrue(
        get(here.first(), CHECKS + "/" + id + "/history/verify")
            .as(Answer.class)
            .getBoolean("intact"));
    assertTrue(
        get(owner, CHECKS).as(Answer.class).<List<String>>get("items.id").contains(id),
        "it is the enterprise's to read");
  }

  @Test
  void whoMayNotCheckIsRefusedAndNothingIsKept() {
    Checks here = Checks.in("360722");
    LocalDate today = clock.today();
    Units lift = here.enterprise();
    Checks.appoint("old", "ZF-OLD-360722", "360722", today.minusDays(1));
    Checks.appoint("far", "ZF-FAR-360723", "360723", null);
    for (Map.Entry<String, List<String>> bad :
        Map.of(
                "two-inspectors", List.of(here.certificate(1)),
                "unknown-inspector", List.of(here.certificate(1), "ZF-OLD-360722"),
                "inspector-elsewhere", List.of(here.certificate(1), "ZF-FAR-360723"))
            .entrySet()) {
      Map<String, Object> paper = here.check(lift, today);
      paper.put("inspectors", bad.getValue());
      refused(bad.getKey(), open(here.first(), CHECKS, paper));
    }
    Map<String, Object> twice = here.check(lift, today);
    twice.put("inspectors", List.of(here.certificate(1), here.certificate(1).toLowerCase()));
    refused("two-inspectors", open(here.first(), CHECKS, twice));
    for (Map.Entry<String, Map<String, Object>> bad :
        Map.<String, Map<String, Object>>of(
                "check-day", Map.of("plannedOn", today.minusDays(1).toString()),
                "unknown-checklist", Map.of("checklists", List.of("NOTHING")),
                "unknown-enterprise", Map.of("enterpriseId", "TMP-360722-NOBODY"),
                "check-subject", Map.of("organization", "somebody"),
                "check-of-licensing-body", Map.of("kind", "POST_LICENCE"),
                "no-such-campaign",
                    Map.of("kind", "SPECIAL", "campaignId", UUID.randomUUID().toString()),
                "supervision-from-above", Map.of("mode", "SUPERVISION"),
                "unknown-method", Map.of("method", "八检之一"))
            .entrySet()) {
      Map<String, Object> paper = here.check(lift, today);
      paper.putAll(bad.getValue());
      refused(bad.getKey(), open(here.first(), CHECKS, paper));
    }
    Map<String, Object> unfounded = here.check(lift, today);
    unfounded.remove("reason");
    refused("check-without-reason", open(here.first(), CHECKS, unfounded));
    assertEquals(
        "0",
        Units.one(
            "select count(*) from supervisory_check where enterprise_id = ?", lift.enterprise()));

    // The city supervises its county, which does not know of it before.
    Map<String, Object> above = here.check(lift, today);
    above.put("mode", "SUPERVISION");
    above.put("inspectors", List.of(here.cityCertificate(1), here.cityCertificate(2)));
    String id = opened(Tokens.city("3607"), CHECKS, above);
    assertEquals(404, get(here.first(), CHECKS + "/" + id).statusCode());
    done(Tokens.leader("3607"), CHECKS, id, "cancellation", Map.of("reason", "改期"));
  }

  @Test
  void aRecordAnswersEachItemOnceByTheEditionOfItsDay() {
    Checks here = Checks.in("360723");
    LocalDate today = clock.today();
    Units lift = here.enterprise();
    String list = "L" + System.nanoTime();
    checklist(list, today, today.plusDays(1));
    Map<String, Object> paper = here.check(lift, today);
    paper.put("checklists", List.of(list));
    // What is on the shelf is believed for some seconds.
    String id =
        Awaitility.await()
            .until(() -> open(here.first(), CHECKS, paper), answer -> answer.statusCode() == 201)
            .as(Answer.class)
            .getString("id");

    Map<String, Object> good = answer(list, "1", "1", "CONFORMS");
    refused("item-unanswered", act(here.first(), CHECKS, id, "record", site(today)));
    refused(
        "checklist-item-twice", act(here.first(), CHECKS, id, "record", site(today, good, good)));
    refused(
        "item-unknown",
        act(here.first(), CHECKS, id, "record", site(today, answer(list, "1", "9", "CONFORMS"))));
    refused(
        "checklist-ended",
        act(here.first(), CHECKS, id, "record", site(today, answer(list, "0", "1", "CONFORMS"))));
    Map<String, Object> failed = answer(list, "1", "1", "FAILS");
    refused("finding-untold", act(here.first(), CHECKS, id, "record", site(today, failed)));
    failed.put("note", "缺失");
    failed.put("equipmentNos", List.of("NOBODY'S"));
    refused("unknown-checked-unit", act(here.first(), CHECKS, id, "record", site(today, failed)));
    refused(
        "checked-on-no-day",
        act(here.first(), CHECKS, id, "record", site(today.plusDays(1), good)));
    refused(
        "checked-on-no-day",
        act(here.first(), CHECKS, id, "record", site(today.minusDays(1), good)));
    done(here.first(), CHECKS, id, "record", site(today, good));
    done(here.second(), CHECKS, id, "signature", Map.of());
    assertTrue(Told.of(CheckCompleted.class, id, 1).get(0).findings().isEmpty());
    refused("not-acknowledged", act(here.first(), CHECKS, id, "publication", Map.of()));

    // One that ends today holds no more tomorrow.
    paper.put("plannedOn", today.plusDays(1).toString());
    refused("unknown-checklist", open(here.first(), CHECKS, paper));
  }

  @Test
  void aTestingBodyIsCheckedAsWellAndTheEightKindsAreEightOrNone() {
    Checks here = Checks.in("360724");
    LocalDate today = clock.today();
    String body = "body-360724";
    String institute = Organizations.institute(body);
    Map<String, Object> paper = here.check(Units.elevator(null), today);
    paper.remove("enterpriseId");
    paper.put("organization", body);
    paper.put("checklists", List.of("TEST_BODY"));
    String id = opened(here.first(), CHECKS, paper);
    assertEquals(404, get(institute, CHECKS + "/" + id).statusCode());
    done(
        here.first(),
        CHECKS,
        id,
        "record",
        site(
            today,
            IntStream.rangeClosed(1, 5)
                .mapToObj(item -> answer("TEST_BODY", "P-1", item + "", "CONFORMS"))
                .toList()));
    assertEquals(200, get(institute, CHECKS + "/" + id).statusCode());
    assertEquals(
        404, get(Organizations.institute("another-360724"), CHECKS + "/" + id).statusCode());

    assertEquals(2, eight("360724", 7).statusCode() / 200, "seven are refused");
    assertEquals(201, eight("360724", 8).statusCode(), "a leader fills it");
    // A check on a new rule comes after its notice where the territory says so, and not elsewhere.
    Checks there = Checks.in("320481");
    Units lift = there.enterprise();
    Map<String, Object> check = there.check(lift, today);
    check.put("newRule", "新规定");
    refused("notice-first", open(there.first(), CHECKS, check));
    check.put("noticeNo", "告知〔1〕号");
    check.put("noticedOn", today.toString());
    refused("notice-first", open(there.first(), CHECKS, check));
    check.put("noticedOn", today.minusDays(3).toString());
    opened(there.first(), CHECKS, check);
    Units other = here.enterprise();
    Map<String, Object> unbound = here.check(other, today);
    unbound.put("newRule", "新规定");
    opened(here.first(), CHECKS, unbound);
  }

  private Response eight(String region, int count) {
    return open(
        Tokens.leader(region),
        "/inspection/v1/rules",
        Map.of(
            "kind", "EIGHT_CHECKS",
            "id", "EIGHT_CHECKS",
            "edition", "T-" + System.nanoTime(),
            "territory", region,
            "validFrom", clock.today().toString(),
            "mark", "PROPOSED",
            "source", "test",
            "reason", "test",
            "body",
                Map.of(
                    "kinds",
                    IntStream.rangeClosed(1, count).mapToObj(each -> "检查" + each).toList())));
  }

  private static Map<String, Object> answer(
      String checklist, String edition, String item, String result) {
    return new HashMap<>(
        Map.of("checklist", checklist, "edition", edition, "item", item, "result", result));
  }

  @SafeVarargs
  private static Map<String, Object> site(LocalDate day, Map<String, Object>... answers) {
    return site(day, List.of(answers));
  }

  private static Map<String, Object> site(LocalDate day, List<Map<String, Object>> answers) {
    return Map.of(
        "checkedOn", day.toString(), "place", "机房", "answers", answers, "conclusion", "无问题");
  }

  /** Puts a checklist of one item on the shelf. */
  private static void checklist(String name, LocalDate from, LocalDate to) {
    Map<String, Object> item = new HashMap<>(Map.of("no", "1", "zh", "项", "en", "item"));
    item.put("hazardCode", null);
    Map<String, Object> body =
        new HashMap<>(Map.of("titleZh", "表", "titleEn", "list", "items", List.of(item)));
    body.put("varietyPrefix", null);
    Map<String, Object> edition =
        new HashMap<>(
            Map.of(
                "kind", "CHECKLIST",
                "id", name,
                "edition", "1",
                "validFrom", from.toString(),
                "validTo", to.toString(),
                "mark", "PROPOSED",
                "source", "test",
                "reason", "test",
                "body", body));
    edition.put("territory", null);
    Response answer = open(Tokens.admin(), "/inspection/v1/rules", edition);
    assertEquals(201, answer.statusCode(), answer.asString());
  }
}

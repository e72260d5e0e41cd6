package io.guapai.inspection;

import static io.guapai.inspection.Checks.CAMPAIGNS;
import static io.guapai.inspection.Checks.CHECKS;
import static io.guapai.inspection.Checks.DRAWS;
import static io.guapai.inspection.Checks.PLANS;
import static io.guapai.inspection.Checks.act;
import static io.guapai.inspection.Checks.done;
import static io.guapai.inspection.Checks.get;
import static io.guapai.inspection.Checks.open;
import static io.guapai.inspection.Checks.opened;
import static io.guapai.inspection.Checks.refused;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.KeyPlace;
import io.guapai.contracts.ScoreGrade;
import io.guapai.contracts.equipment.EnterpriseMonitored;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.inspection.draw.lot.PoolFile;
import io.guapai.inspection.draw.lot.Repeat;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draw from plan to publication, repeated by a stranger; and what of it is refused. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DrawTest {

  @Inject PlatformClock clock;

  @Test
  void aDrawOfTheYearsPlanIsSealedDrawnAnnouncedAndRepeatedByAStranger(@TempDir Path folder)
      throws IOException {
    Checks here = Checks.in("360702");
    LocalDate today = clock.today();
    Checks.appoint("gone", "ZF-3607-GONE", "3607", today.minusDays(1));
    List<Units> enterprises = here.enterprises(6);
    watchFirst(enterprises.get(0), today);
    String licensed =
        opened(Tokens.city("3607"), CHECKS, postLicence(here, enterprises.get(5), today));

    String plan = opened(Tokens.city("3607"), PLANS, plan(today));
    Map<String, Object> draw = Map.of("planId", plan, "region", "360702", "round", 1, "toDraw", 3);
    refused("draw-for-none", open(Tokens.city("3607"), DRAWS, draw));
    refused("plan-on-file", open(Tokens.city("3607"), PLANS, plan(today)));
    done(Tokens.city("3607"), PLANS, plan, "announcement", Map.of("documentNo", "市特设〔1〕号"));

    String id = opened(Tokens.city("3607"), DRAWS, draw);
    String city = Tokens.city("3607");
    Answer sealed = get(city, DRAWS + "/" + id).as(Answer.class);
    assertEquals("SEALED", sealed.getString("state"));
    assertNull(sealed.get("seed"));
    assertEquals(5, sealed.getInt("poolSubjects"), "who was checked after licensing is spared");
    assertEquals(4, sealed.getInt("poolInspectors"), "whose time is over is not drawn");
    refused("draw-on-file", open(city, DRAWS, draw));
    assertEquals(404, given().get("/inspection/v1/public/draws/" + id).statusCode());
    refused("draw-state", act(city, DRAWS, id, "announcement", Map.of()));
    done(city, DRAWS, id, "drawing", Map.of("note", "纪检在场"));
    refused("draw-state", act(city, DRAWS, id, "drawing", Map.of()));
    assertEquals(404, given().get("/inspection/v1/public/draws/" + id + "/pool").statusCode());
    done(city, DRAWS, id, "announcement", Map.of());

    Answer told = given().get("/inspection/v1/public/draws/" + id).as(Answer.class);
    byte[] pool = given().get(told.getString("poolFile")).asByteArray();
    assertEquals(sealed.getString("poolSha256"), PoolFile.digest(pool));
    assertEquals("GUAPAI-DRAW-1", told.getString("algorithm"));
    String text = new String(pool, StandardCharsets.UTF_8);
    assertTrue(text.contains("S\t" + enterprises.get(0).enterprise() + "\t360702\t6\n"), text);
    assertFalse(text.contains("ZF-3607-GONE"), text);
    assertEquals(repeated(folder, pool, told.getString("seed")), lines(told));
    assertTrue(told.getString("results[0].inspectors[0]").endsWith("*"), "names are masked");
    assertEquals(
        told.<List<String>>get("results.enterpriseId"),
        get(here.first(), DRAWS + "/" + id + "/results")
            .as(Answer.class)
            .<List<String>>get("items.enterpriseId"));
    assertTrue(
        given()
            .get("/inspection/v1/public/draws?region=360702")
            .as(Answer.class)
            .<List<String>>get("items.id")
            .contains(id));
    Answer history = get(city, DRAWS + "/" + id + "/history").as(Answer.class);
    assertEquals(List.of("SEAL", "DRAW", "ANNOUNCE"), history.get("items.act"));
    assertTrue(history.getString("items[0].reason").contains(sealed.getString("poolSha256")));

    // The operator does not draw again; a leader does, and says why.
    refused("role-required", act(city, DRAWS, id, "redraw", Map.of("reason", "不满意")));
    String leader = Tokens.leader("3607");
    String next = done(leader, DRAWS, id, "redraw", Map.of("reason", "名录有误")).getString("id");
    Answer old = given().get("/inspection/v1/public/draws/" + id).as(Answer.class);
    assertEquals(
        List.of("SUPERSEDED", next, "名录有误"),
        List.of(
            old.getString("state"), old.getString("supersededBy"), old.getString("redrawReason")));
    for (String each : List.of(id, next)) {
      assertTrue(
          get(city, DRAWS + "/" + each + "/history/verify").as(Answer.class).getBoolean("intact"));
    }

    // A second round does not draw whom the first one did.
    done(city, DRAWS, next, "drawing", Map.of());
    Map<String, Object> second = new HashMap<>(draw);
    second.put("round", 2);
    refused("pool-too-small", open(city, DRAWS, second));
    second.put("toDraw", 2);
    String last = opened(city, DRAWS, second);
    assertEquals(2, get(city, DRAWS + "/" + last).as(Answer.class).getInt("poolSubjects"));
    second.put("round", 3);
    refused("draw-round", open(city, DRAWS, second));

    // What was drawn is checked by whom the draw says, once; then it is not drawn again.
    Answer first = get(city, DRAWS + "/" + next + "/results").as(Answer.class);
    Map<String, Object> check = new HashMap<>();
    check.put("kind", "ROUTINE");
    check.put("mode", "OPEN");
    check.put("enterpriseId", first.getString("items[0].enterpriseId"));
    check.put("plannedOn", today.toString());
    check.put("checklists", List.of("MANAGEMENT"));
    refused("routine-not-drawn", open(city, CHECKS, check));
    check.put("drawId", next);
    check.put("inspectors", List.of("ZF-OTHER-1", "ZF-OTHER-2"));
    refused("drawn-otherwise", open(city, CHECKS, check));
    check.remove("inspectors");
    check.put("kind", "OTHER");
    refused("drawn-otherwise", open(city, CHECKS, check));
    check.put("kind", "ROUTINE");
    Answer arranged = open(city, CHECKS, check).as(Answer.class);
    assertEquals(
        first.<List<String>>get("items[0].certificates"),
        arranged.<List<String>>get("certificates"));
    refused("check-on-file", open(city, CHECKS, check));
    check.put("enterpriseId", enterprises.get(5).enterprise());
    refused("not-drawn", open(city, CHECKS, check));
    refused("draw-under-way", act(leader, DRAWS, next, "redraw", Map.of("reason", "不满意")));
    assertEquals(404, get(here.first(), CHECKS + "/" + licensed).statusCode(), "the city's own");
  }

  @Test
  void aCampaignGoesFromItsPlanToItsPublishedResults() {
    Checks here = Checks.in("360728");
    LocalDate today = clock.today();
    Units lift = here.enterprise();
    Map<String, Object> paper = here.draw(today, 1);
    String campaign = String.valueOf(paper.get("campaignId"));
    String draw = opened(here.first(), DRAWS, paper);
    done(here.first(), DRAWS, draw, "drawing", Map.of());
    done(here.first(), DRAWS, draw, "announcement", Map.of());
    Map<String, Object> check = here.check(lift, today);
    check.put("kind", "SPECIAL");
    check.put("drawId", draw);
    check.remove("inspectors");
    String id = opened(here.first(), CHECKS, check);
    assertEquals(campaign, get(here.first(), CHECKS + "/" + id).as(Answer.class).get("campaignId"));
    done(here.second(), CHECKS, id, "record", Checks.record(lift, today));
    done(here.first(), CHECKS, id, "signature", Map.of());
    String owner = Tokens.enterprise(lift.enterprise(), null);
    done(owner, CHECKS, id, "acknowledgement", Map.of("outcome", "SIGNED", "name", "吴某"));
    String open = "/inspection/v1/public/draws/" + draw;
    assertNull(given().get(open).as(Answer.class).get("results[0].checkedOn"));
    done(here.first(), CHECKS, id, "publication", Map.of());
    assertEquals(2, given().get(open).as(Answer.class).getInt("results[0].problems"));
    assertEquals(
        List.of(id),
        get(here.first(), CHECKS + "?campaign=" + campaign).as(Answer.class).get("items.id"));
    done(here.first(), CAMPAIGNS, campaign, "closing", Map.of("summary", "检查1户，发现问题2个"));
    refused("draw-for-none", open(here.first(), DRAWS, paper));
  }

  @Test
  void anotherInspectorTakesThePlaceOfOneWhoMayNotCheckAnyMoreAndOfNobodyElse() {
    Checks here = Checks.in("360729");
    LocalDate today = clock.today();
    Units lift = here.enterprise();
    String draw = opened(here.first(), DRAWS, here.draw(today, 1));
    done(here.first(), DRAWS, draw, "drawing", Map.of());
    Map<String, Object> check = here.check(lift, today);
    check.put("kind", "SPECIAL");
    check.put("drawId", draw);
    check.put("inspectors", List.of(here.certificate(1), here.cityCertificate(1)));
    refused("drawn-otherwise", open(here.first(), CHECKS, check));
    opened(
        here.second(),
        Checks.AVOIDANCES,
        Map.of(
            "certificateNo",
            here.certificate(2),
            "enterpriseId",
            lift.enterprise(),
            "kind",
            "EMPLOYED_THERE",
            "reason",
            "曾任安全员"));
    Map<String, Object> silent = new HashMap<>(check);
    silent.remove("reason");
    refused("drawn-otherwise", open(here.first(), CHECKS, silent));
    silent.remove("inspectors");
    refused("inspector-avoids", open(here.first(), CHECKS, silent));
    opened(here.first(), CHECKS, check);
  }

  @Test
  void noDrawIsFromAnEmptyPoolOrOneThatTooFewInspectorsMayCheck() {
    Checks here = Checks.in("360703");
    LocalDate today = clock.today();
    Map<String, Object> draw = here.draw(today, 1);
    refused("pool-empty", open(here.first(), DRAWS, draw));
    Units lift = here.enterprise();
    draw.put("toDraw", 2);
    refused("pool-too-small", open(here.first(), DRAWS, draw));
    draw.put("toDraw", 1);
    draw.put("inspectorsEach", 3);
    refused("pool-unmanned", open(here.first(), DRAWS, draw));
    draw.put("inspectorsEach", 1);
    assertEquals(400, open(here.first(), DRAWS, draw).statusCode());
    draw.remove("inspectorsEach");
    String id = opened(here.first(), DRAWS, draw);

    // A conflict that is declared after the sealing: the pool holds no more, whoever would be
    // drawn.
    Map<String, Object> conflict =
        Map.of(
            "certificateNo",
            here.certificate(2),
            "enterpriseId",
            lift.enterprise(),
            "kind",
            "KINSHIP",
            "reason",
            "配偶任职");
    refused("avoidance-of-another", open(here.first(), Checks.AVOIDANCES, conflict));
    String avoidance = opened(here.second(), Checks.AVOIDANCES, conflict);
    refused("avoidance-declared", open(here.second(), Checks.AVOIDANCES, conflict));
    refused("pool-outdated", act(here.first(), DRAWS, id, "drawing", Map.of()));
    String leader = Tokens.leader("360703");
    refused("pool-unmanned", act(leader, DRAWS, id, "redraw", Map.of("reason", "回避")));
    refused("inspector-avoids", open(here.first(), CHECKS, here.check(lift, today)));
    refused(
        "role-required",
        act(here.second(), Checks.AVOIDANCES, avoidance, "end", Map.of("reason", "已离婚")));
    done(leader, Checks.AVOIDANCES, avoidance, "end", Map.of("reason", "已离职"));
    done(here.first(), DRAWS, id, "drawing", Map.of());
  }

  @Test
  void noEnterpriseKnowsOfPlansCampaignsAndDraws() {
    Checks here = Checks.in("360704");
    LocalDate today = clock.today();
    Units lift = here.enterprise();
    String draw = opened(here.first(), DRAWS, here.draw(today, 1));
    String campaign = opened(here.first(), CAMPAIGNS, here.campaign(today));
    String plan = opened(Tokens.city("3608"), PLANS, plan(today));
    String owner = Tokens.enterprise(lift.enterprise(), null);
    for (String address :
        List.of(
            DRAWS + "/" + draw,
            DRAWS + "/" + draw + "/results",
            CAMPAIGNS + "/" + campaign,
            PLANS + "/" + plan,
            DRAWS,
            CAMPAIGNS,
            PLANS,
            Checks.AVOIDANCES)) {
      Response answer = get(owner, address);
      assertTrue(List.of(403, 404).contains(answer.statusCode()), address + answer.asString());
    }
    // A county knows of its city's campaign once it is announced, and of its plan likewise.
    assertEquals(404, get(Tokens.county("360803"), PLANS + "/" + plan).statusCode());
    done(Tokens.city("3608"), PLANS, plan, "announcement", Map.of("documentNo", "〔2〕号"));
    assertEquals(200, get(Tokens.county("360803"), PLANS + "/" + plan).statusCode());
    assertEquals(404, get(Tokens.county("360702"), PLANS + "/" + plan).statusCode());
    done(Tokens.city("3608"), PLANS, plan, "closing", Map.of("summary", "完成"));
  }

  @Test
  void aCampaignHasASelfCheckAndItsStagesFollowEachOther() {
    Checks here = Checks.in("360725");
    LocalDate today = clock.today();
    Map<String, Object> paper = here.campaign(today);
    paper.put(
        "stages",
        List.of(
            Checks.stage("CHECK", today, today.plusDays(9)),
            Checks.stage("SUMMARY", today.plusDays(10), today.plusDays(12))));
    refused("stage-missing", open(here.first(), CAMPAIGNS, paper));
    paper.put(
        "stages",
        List.of(
            Checks.stage("SELF_CHECK", today, today.plusDays(9)),
            Checks.stage("CHECK", today.plusDays(9), today.plusDays(12))));
    refused("stages-out-of-order", open(here.first(), CAMPAIGNS, paper));
    String id = opened(here.first(), CAMPAIGNS, here.campaign(today));
    refused("campaign-state", act(here.first(), CAMPAIGNS, id, "closing", Map.of("summary", "x")));
    done(here.first(), CAMPAIGNS, id, "cancellation", Map.of("summary", "计划调整"));
    refused(
        "campaign-state",
        act(here.first(), CAMPAIGNS, id, "announcement", Map.of("documentNo", "〔1〕")));
    Map<String, Object> late = plan(today);
    late.put("year", today.getYear() + 2);
    refused("plan-year", open(Tokens.city("3607"), PLANS, late));
  }

  private static Map<String, Object> plan(LocalDate today) {
    return new HashMap<>(
        Map.of("year", today.getYear(), "title", "年度计划", "subjects", 5, "rounds", 2));
  }

  private static Map<String, Object> postLicence(Checks here, Units lift, LocalDate today) {
    Map<String, Object> check = here.check(lift, today);
    check.put("kind", "POST_LICENCE");
    check.put("inspectors", List.of(here.cityCertificate(1), here.cityCertificate(2)));
    return check;
  }

  /** One lot of its own, two more as a key unit, three as one of the worst grade. */
  private static void watchFirst(Units lift, LocalDate today) {
    Streams.publish(
        new EnterpriseMonitored(
            lift.enterprise(), lift.region(), true, List.<KeyPlace>of(), false, today, "公众聚集场所"));
    Streams.publish(
        new EnterpriseScored(
            lift.enterprise(), lift.region(), "P-1", BigDecimal.ZERO, ScoreGrade.D, true));
    Awaitility.await()
        .until(
            () ->
                "D"
                    .equals(
                        Units.one(
                            "select grade from check_enterprise where id = ? and key_unit",
                            lift.enterprise())));
  }

  private static List<String> lines(Answer told) {
    return told.<List<Map<String, Object>>>get("results").stream()
        .map(
            one ->
                one.get("rank")
                    + "\t"
                    + one.get("enterpriseId")
                    + "\t"
                    + String.join("\t", strings(one.get("certificates"))))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Object list) {
    return (List<String>) list;
  }

  /** What the command prints, but for the digest. */
  private static List<String> repeated(Path folder, byte[] pool, String seed) throws IOException {
    Path file = Files.write(folder.resolve("pool.tsv"), pool);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Repeat.run(new String[] {file.toString(), seed}, printed, printed));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    return lines.subList(1, lines.size());
  }
}

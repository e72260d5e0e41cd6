package io.guapai.inspection;

import static io.guapai.inspection.OnSite.COUNTY;
import static io.guapai.inspection.OnSite.DIAGNOSES;
import static io.guapai.inspection.OnSite.JOINT_CHECKS;
import static io.guapai.inspection.OnSite.PATROLS;
import static io.guapai.inspection.OnSite.TOWNSHIP;
import static io.guapai.inspection.OnSite.VISITS;
import static io.guapai.inspection.OnSite.coordinator;
import static io.guapai.inspection.OnSite.finding;
import static io.guapai.inspection.OnSite.get;
import static io.guapai.inspection.OnSite.post;
import static io.guapai.inspection.OnSite.problem;
import static io.guapai.inspection.OnSite.taken;
import static io.guapai.inspection.OnSite.visit;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.contracts.inspection.JointCheckConcluded;
import io.guapai.contracts.inspection.PatrolRecorded;
import io.guapai.contracts.party.KnownRole;
import io.guapai.runtime.time.PlatformClock;
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
import org.junit.jupiter.api.Test;

/** Patrols, expert diagnoses, joint checks, and what enterprises say of them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OnSiteHelpTest {

  private static final String RATINGS = "/inspection/v1/ratings";
  private static final String COUNTY_TOKEN = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  private Map<String, Object> patrol(Units unit) {
    Map<String, Object> paper = new HashMap<>();
    paper.put("enterpriseId", unit.enterprise());
    paper.put("on", clock.today() + "");
    paper.put("team", List.of("张三", "李四"));
    paper.put(
        "stops", List.of(Map.of("workshop", "铸造车间", "criterion", "C1", "guidance", "持证上岗率须达标")));
    paper.put("countersignature", Map.of("signature", "SIGNED", "signatory", "王厂长"));
    return paper;
  }

  private Map<String, Object> diagnosis(Units unit, boolean conflict, String... experts) {
    return OnSite.diagnosis(unit, clock.today(), conflict, experts);
  }

  private Map<String, Object> joint(Units unit, boolean secondLeads) {
    return OnSite.jointCheck(unit, clock.today(), secondLeads);
  }

  private static Map<String, Object> rating(String check) {
    return Map.of("checkId", check, "conduct", 5, "lawfulness", 4, "help", 3, "remark", "很有帮助");
  }

  @Test
  void aPatrolAdvisesAndIsRatedOnceByItsEnterprise() {
    Units unit = OnSite.unit(clock.today());
    Map<String, Object> paper = patrol(unit);
    paper.put("findings", List.of(finding("OTHER", unit.no(), "标识脱落")));
    String id = taken(post(Tokens.township(TOWNSHIP), PATROLS, paper));
    PatrolRecorded told = Told.of(PatrolRecorded.class, unit.enterprise(), 1).get(0);
    assertEquals(1, told.workshops());
    assertEquals(unit.no(), told.findings().get(0).equipmentNo());
    assertEquals("recorded-already", problem(post(COUNTY_TOKEN, PATROLS, patrol(unit))));
    Map<String, Object> alone = patrol(OnSite.unit(clock.today()));
    alone.put("team", List.of("张三", " 张三 "));
    assertEquals("team-of-one", problem(post(COUNTY_TOKEN, PATROLS, alone)));
    assertEquals(403, post(coordinator(), PATROLS, alone).statusCode());

    String owner = Tokens.enterprise(unit.enterprise(), null);
    get(owner, "/inspection/v1/work").then().body(has("items.kind", hasItem("RATE_CHECK")));
    String stranger = Tokens.enterprise("TMP-330502-000002", null);
    assertEquals(404, post(stranger, RATINGS, rating(id)).statusCode());
    String rated = taken(post(owner, RATINGS, rating(id)));
    assertEquals("rated-already", problem(post(owner, RATINGS, rating(id))));
    get(owner, "/inspection/v1/work").then().body(has("items.kind", not(hasItem("RATE_CHECK"))));
    get(owner, "/inspection/v1/checks-held").then().body(has("items.rated", contains(true)));
    get(owner, RATINGS).then().body(has("items.remark", contains("很有帮助")));

    // Nobody who was there reads it, nor that it was given.
    for (String token : List.of(COUNTY_TOKEN, Tokens.township(TOWNSHIP), Tokens.auditor("33"))) {
      assertEquals(403, get(token, RATINGS + "/" + rated).statusCode());
      assertEquals(403, get(token, RATINGS).statusCode());
    }
    assertEquals(404, get(stranger, RATINGS + "/" + rated).statusCode());
  }

  @Test
  void ratingsAreSumsFromSoManyOnThatNobodyIsKnown() {
    String county = "330503";
    for (int given = 1; given <= 5; given++) {
      Units unit = Units.elevator(null).in("330503001").register();
      String visit = taken(post(Tokens.county(county), VISITS, visit(unit, clock.today())));
      taken(post(Tokens.enterprise(unit.enterprise(), null), RATINGS, rating(visit)));
      get(Tokens.leader(county), "/inspection/v1/rating-sums")
          .then()
          .statusCode(200)
          .body(has("[kind=VISIT].ratings", equalTo(given)))
          .body(
              given < 5
                  ? has("[kind=VISIT].conduct", nullValue())
                  : has("[kind=VISIT].lawfulness", equalTo(4.0)));
    }
    Units late = Units.elevator(null).in("330503001").register();
    String visit = taken(post(Tokens.county(county), VISITS, visit(late, clock.today())));
    Units.one(
        "update check_held set rate_until = rate_until - 400 where check_id::text = ?"
            + " returning kind",
        visit);
    assertEquals(
        "rating-too-late",
        problem(post(Tokens.enterprise(late.enterprise(), null), RATINGS, rating(visit))));
    Map<String, Object> much = new HashMap<>(rating(visit));
    much.put("help", 6);
    assertEquals(400, post(Tokens.enterprise(late.enterprise(), null), RATINGS, much).statusCode());
  }

  @Test
  void expertsWithoutAnInterestSayWhatIsAmissAndEnforceNothing() {
    LocalDate today = clock.today();
    Units unit = OnSite.unit(today);
    String first = Organizations.holder(KnownRole.EXPERT, "EXPERT-T1");
    String second = Organizations.holder(KnownRole.EXPERT, "EXPERT-T2");
    String another = Organizations.holder(KnownRole.EXPERT, "EXPERT-T3");
    assertEquals(
        "expert-in-conflict",
        problem(post(COUNTY_TOKEN, DIAGNOSES, diagnosis(unit, true, "EXPERT-T1"))));
    assertEquals(
        "expert-unknown",
        problem(post(COUNTY_TOKEN, DIAGNOSES, diagnosis(unit, false, "EXPERT-T9"))));
    assertEquals(
        "expert-twice",
        problem(post(COUNTY_TOKEN, DIAGNOSES, diagnosis(unit, false, "EXPERT-T1", "EXPERT-T1"))));
    for (LocalDate to : List.of(today.minusDays(1), today.plusDays(91))) {
      Map<String, Object> paper = diagnosis(unit, false, "EXPERT-T1");
      paper.put("toDay", to + "");
      assertEquals("term-senseless", problem(post(COUNTY_TOKEN, DIAGNOSES, paper)));
    }
    String id =
        taken(post(COUNTY_TOKEN, DIAGNOSES, diagnosis(unit, false, "EXPERT-T1", "EXPERT-T2")));
    String place = DIAGNOSES + "/" + id;
    get(first, "/inspection/v1/work")
        .then()
        .body(has("items.kind", hasItem("GIVE_OPINION")))
        .body(has("items.id", hasItem(id)));
    get(first, DIAGNOSES).then().statusCode(200).body(has("items.id", hasItem(id)));
    get(another, DIAGNOSES).then().statusCode(200).body(has("items.id", not(hasItem(id))));
    assertEquals(404, get(another, place).statusCode());
    assertEquals(200, get(Tokens.enterprise(unit.enterprise(), null), place).statusCode());

    Map<String, Object> opinion =
        Map.of(
            "opinion",
            "主梁下挠超限",
            "advice",
            "停用并加固",
            "findings",
            List.of(finding("UNIT_UNSAFE", unit.no(), "主梁下挠")));
    assertEquals(403, post(COUNTY_TOKEN, place + "/opinion", 1, opinion).statusCode());
    assertEquals(404, post(another, place + "/opinion", 1, opinion).statusCode());
    assertEquals(403, post(first, place + "/end", 1, Map.of("reason", "no")).statusCode());
    Response declared = post(second, place + "/conflict", 1, Map.of("relation", "曾为该单位设计"));
    assertEquals(200, declared.statusCode(), declared.asString());
    assertEquals("expert-in-conflict", problem(post(second, place + "/opinion", 2, opinion)));
    Response given = post(first, place + "/opinion", 2, opinion);
    assertEquals(200, given.statusCode(), given.asString());
    DiagnosisGiven told = Told.of(DiagnosisGiven.class, unit.enterprise(), 1).get(0);
    assertEquals(unit.no(), told.findings().get(0).equipmentNo());
    assertEquals("diagnosis-over", problem(post(first, place + "/opinion", 3, opinion)));
    assertEquals(
        "diagnosis-over", problem(post(COUNTY_TOKEN, place + "/end", 3, Map.of("reason", "x"))));
    get(COUNTY_TOKEN, place + "/history")
        .then()
        .body(has("items.act", contains("ASSIGN", "DECLARE", "GIVE")));

    // An only expert with an interest ends the case.
    Units other = OnSite.unit(today);
    String alone = taken(post(COUNTY_TOKEN, DIAGNOSES, diagnosis(other, false, "EXPERT-T1")));
    post(first, DIAGNOSES + "/" + alone + "/conflict", 1, Map.of("relation", "亲属"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("ENDED")));
  }

  @Test
  void aJointCheckHasOneLeadAndEachDepartmentEntersItsOwn() {
    Units unit = OnSite.unit(clock.today());
    String fire = Organizations.holder(KnownRole.DEPARTMENT, "Fire brigade J");
    String owner = Tokens.enterprise(unit.enterprise(), null);
    assertEquals("one-lead", problem(post(COUNTY_TOKEN, JOINT_CHECKS, joint(unit, true))));
    Map<String, Object> past = joint(unit, false);
    past.put("plannedOn", clock.today().minusDays(1) + "");
    assertEquals("planned-in-past", problem(post(COUNTY_TOKEN, JOINT_CHECKS, past)));
    String id = taken(post(COUNTY_TOKEN, JOINT_CHECKS, joint(unit, false)));
    String place = JOINT_CHECKS + "/" + id;
    get(fire, JOINT_CHECKS).then().statusCode(200).body(has("items.id", hasItem(id)));
    get(fire, "/inspection/v1/work").then().body(has("items.id", hasItem(id)));
    get(owner, JOINT_CHECKS).then().statusCode(200).body(has("items", empty()));
    assertEquals(404, get(owner, place).statusCode());

    Map<String, Object> conclusion =
        Map.of(
            "heldOn",
            clock.today() + "",
            "summary",
            "问题已移交",
            "countersignature",
            Map.of("signature", "REFUSED", "refusal", "负责人不在"));
    assertEquals(
        "results-missing", problem(post(COUNTY_TOKEN, place + "/conclusion", 1, conclusion)));
    Map<String, Object> ours = Map.of("department", "市场监管局", "result", "压力管道正常");
    assertEquals("not-your-part", problem(post(fire, place + "/results", 1, ours)));
    assertEquals(
        "department-unknown",
        problem(
            post(COUNTY_TOKEN, place + "/results", 1, Map.of("department", "农业局", "result", "无"))));
    assertEquals(200, post(COUNTY_TOKEN, place + "/results", 1, ours).statusCode());
    assertEquals("result-entered", problem(post(COUNTY_TOKEN, place + "/results", 2, ours)));
    Response theirs =
        post(
            fire,
            place + "/results",
            2,
            Map.of(
                "department",
                "Fire brigade J",
                "result",
                "通道堵塞",
                "findings",
                List.of(finding("OTHER", null, "消防通道堵塞"))));
    assertEquals(200, theirs.statusCode(), theirs.asString());
    get(fire, "/inspection/v1/work").then().body(has("items.id", not(hasItem(id))));
    assertEquals(200, post(COUNTY_TOKEN, place + "/conclusion", 3, conclusion).statusCode());
    JointCheckConcluded told = Told.of(JointCheckConcluded.class, unit.enterprise(), 1).get(0);
    assertEquals("市场监管局", told.lead());
    assertEquals(1, told.findings().size());
    assertEquals(
        "joint-check-over",
        problem(post(COUNTY_TOKEN, place + "/cancellation", 4, Map.of("reason", "x"))));
    get(owner, JOINT_CHECKS).then().body(has("items.id", contains(id)));
    taken(post(owner, RATINGS, rating(id)));

    String cancelled = taken(post(COUNTY_TOKEN, JOINT_CHECKS, joint(unit, false)));
    post(COUNTY_TOKEN, JOINT_CHECKS + "/" + cancelled + "/cancellation", 1, Map.of("reason", "雨"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CANCELLED")));
  }
}

package io.guapai.hazard.imports;

import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.imports.Importing.IMPORTS;
import static io.guapai.hazard.imports.Importing.accepted;
import static io.guapai.hazard.imports.Importing.ended;
import static io.guapai.hazard.imports.Importing.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardFact;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.hazard.Api;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.runtime.due.DueLoop;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backlog that comes in by a file, in a county that no other test uses (Shitai). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HazardsImportTest {

  private static final String REGION = "341722";
  private static final String COUNTY = Tokens.county(REGION);
  private static final String HEADER =
      "隐患编号,设备代码,隐患描述,来源,检查人,检查日期,状态,等级,指令书编号,下达日期," + "整改期限,延期后期限,整改完成日期,销号日期,办结说明\n";

  @Inject PlatformClock clock;
  @Inject DueLoop loop;

  private TestUnit unit;
  private String prefix;
  private LocalDate today;

  @BeforeEach
  void aUnit() {
    unit = TestUnit.registered(REGION);
    prefix = "F" + System.nanoTime() + "-";
    today = clock.today();
  }

  @Test
  void aBacklogComesInWithItsPastAndNobodyIsAlarmed() throws IOException {
    String profile = profileOfTheGuide();
    TestUnit elsewhere = TestUnit.registered("341723");
    String good =
        row(1, "门锁失效", 90, "已销号", "一般", "", "", ago(70), "", ago(75), ago(74), "更换门锁")
            + row(2, "限速器未校验", 20, "待整改", "一般", "特令2号", ago(15), ago(-10), "", "", "", "")
            // Prolonged twice: the first deadline, and the one in force.
            + row(3, "制动器磨损", 80, "整改中", "一般", "特令3号", ago(70), ago(60), ago(-5), "", "", "")
            + row(4, "钢丝绳断丝", 80, "待整改", "一般", "特令4号", ago(70), ago(60), ago(20), "", "", "");
    String noDay =
        row(5, "应急照明损坏", 30, "整改中", "一般", "", "", "", "", "", "", "").replace(ago(30), "2026年13月");
    String foreign =
        row(6, "对讲失效", 30, "整改中", "一般", "", "", "", "", "", "", "")
            .replace(unit.equipmentNo(), elsewhere.equipmentNo());
    String noGrade = row(7, "地坑积水", 30, "已销号", "", "", "", "", "", "", ago(3), "");
    String csv = HEADER + good + noDay + foreign + noGrade;

    Answer dry =
        ended(COUNTY, post(COUNTY, csv, profile, true).then().statusCode(202).extract().path("id"));
    assertEquals(List.of(4, 3), List.of(dry.getInt("added"), dry.getInt("rejected")));
    assertEquals(List.of(), hazards());

    String job = accepted(COUNTY, csv, profile);
    Answer first = ended(COUNTY, job);
    assertEquals("COMPLETED", first.getString("state"));
    assertEquals(List.of(4, 3), List.of(first.getInt("added"), first.getInt("rejected")));
    Answer rejected = as(COUNTY).get(IMPORTS + "/" + job + "/rejected-rows").as(Answer.class);
    assertEquals(
        List.of("BAD_DATE", "REFUSED_BY_RULE", "REFUSED_BY_RULE"),
        rejected.getList("items.reasonCode"));
    assertTrue(rejected.getString("items[1].reason").contains(elsewhere.equipmentNo()));
    assertTrue(rejected.getString("items[2].reason").startsWith("grade"));

    Answer closed = hazard("门锁失效");
    assertEquals("CLOSED", closed.getString("state"));
    assertEquals(
        List.of("REPORT", "GRADE", "SUBMIT", "CLOSE", "BRING_IN"),
        Api.acts(unit, closed.getString("id")));
    Answer running = hazard("限速器未校验");
    assertEquals("ORDERED", running.getString("state"));
    assertFalse(running.getBoolean("overdue"));
    assertEquals("特令2号", running.getString("broughtIn.orderNo"));
    Answer prolonged = hazard("制动器磨损");
    assertEquals("RECTIFYING", prolonged.getString("state"));
    assertEquals(ago(-5), prolonged.getString("dueDate"));
    assertFalse(prolonged.getBoolean("overdue"));
    Answer late = hazard("钢丝绳断丝");
    assertTrue(late.getBoolean("overdue"));
    assertEquals(0, late.getInt("overdueCycle"));
    assertEquals(ago(19), late.getString("broughtIn.overdueSince"));
    assertEquals("GUAPAI", late.getString("broughtIn.source"));
    assertEquals("Hazards of the former register", late.getString("broughtIn.importName"));

    loop.sweep();
    String id = late.getString("id");
    assertEquals("GUAPAI", Told.await(HazardBroughtIn.class, id).sourceSystem());
    for (Class<? extends HazardFact> alarm :
        List.of(HazardReported.class, HazardGraded.class, HazardOverdue.class)) {
      assertEquals(List.of(), told(alarm, id));
    }

    // The rows are mended in the file of those that were rejected, and sent by the same profile.
    String mended =
        as(COUNTY)
            .get(IMPORTS + "/" + job + "/rejections")
            .asString()
            .replace("2026年13月", ago(30))
            .replace(elsewhere.equipmentNo(), unit.equipmentNo())
            .replace("已销号,,", "已销号,一般,");
    Answer second = ended(COUNTY, accepted(COUNTY, mended, profile));
    assertEquals(List.of(3, 0), List.of(second.getInt("added"), second.getInt("rejected")));
    Answer again = ended(COUNTY, accepted(COUNTY, HEADER + good, profile));
    assertEquals(List.of(0, 4), List.of(again.getInt("added"), again.getInt("unchanged")));
    assertEquals(7, hazards().size());
  }

  @Test
  void whatSomebodyActedOnHereIsNotChangedByALaterFile() throws IOException {
    String profile = profileOfTheGuide();
    String row = row(1, "门机卡阻", 20, "待整改", "一般", "特令1号", ago(15), ago(-10), "", "", "", "");
    ended(COUNTY, accepted(COUNTY, HEADER + row, profile));
    String changed = row.replace("待整改", "整改中");
    Answer followed = ended(COUNTY, accepted(COUNTY, HEADER + changed, profile));
    assertEquals(List.of(0, 1), List.of(followed.getInt("added"), followed.getInt("changed")));
    String id = hazard("门机卡阻").getString("id");
    assertEquals("RECTIFYING", Api.hazard(unit.county(), id).getString("state"));

    Api.act(unit.owner(), id, "plan", Api.plan(clock.today().plusDays(5).toString()))
        .then()
        .statusCode(200);
    Answer refused = ended(COUNTY, accepted(COUNTY, HEADER + row, profile));
    assertEquals(1, refused.getInt("rejected"));
    assertEquals("RECTIFYING", Api.hazard(unit.county(), id).getString("state"));
  }

  @Test
  void anotherTerritoryBringsNothingInHereAndAnEnterpriseNothingAtAll() throws IOException {
    String profile = profileOfTheGuide();
    String csv = HEADER + row(1, "缓冲器漏油", 20, "整改中", "一般", "", "", "", "", "", "", "");
    String stranger = Tokens.county("440305");
    String job = accepted(stranger, csv, profile);
    Answer answer = ended(stranger, job);
    assertEquals(List.of(0, 1), List.of(answer.getInt("added"), answer.getInt("rejected")));
    assertEquals(List.of(), hazards());
    assertEquals(
        403, post(Tokens.enterprise(unit.enterprise(), null), csv, profile, false).statusCode());
    assertEquals(404, as(COUNTY).get(IMPORTS + "/" + job).statusCode());
  }

  /** The profile that the guide prints. */
  private static String profileOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("../docs/guides/moving-in.md"));
    int from = guide.indexOf("```yaml\n") + "```yaml\n".length();
    return guide.substring(from, guide.indexOf("```", from));
  }

  private <T extends HazardFact> List<T> told(Class<T> fact, String id) {
    return Told.all(
        fact,
        id,
        event -> event.is(HazardBroughtIn.class) && id.equals(event.headers().get("ce_subject")));
  }

  private List<Map<String, Object>> hazards() {
    return as(COUNTY)
        .get(Api.HAZARDS + "?broughtIn=true&enterprise=" + unit.enterprise())
        .as(Answer.class)
        .getList("items");
  }

  private Answer hazard(String description) {
    String id =
        hazards().stream()
            .filter(each -> description.equals(each.get("description")))
            .map(each -> String.valueOf(each.get("id")))
            .findFirst()
            .orElseThrow();
    return Api.hazard(unit.county(), id);
  }

  private String ago(int days) {
    return today.minusDays(days).toString();
  }

  private String row(
      int no,
      String description,
      int found,
      String state,
      String grade,
      String orderNo,
      String ordered,
      String due,
      String second,
      String rectified,
      String ended,
      String reason) {
    return String.join(
            ",",
            prefix + no,
            unit.equipmentNo(),
            description,
            "日常检查",
            "王力",
            ago(found),
            state,
            grade,
            orderNo,
            ordered,
            due,
            second,
            rectified,
            ended,
            reason)
        + "\n";
  }
}

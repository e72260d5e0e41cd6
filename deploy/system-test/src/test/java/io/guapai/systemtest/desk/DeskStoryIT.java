package io.guapai.systemtest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.local.signin.DemoUsers;
import io.guapai.systemtest.OnePlatform;
import io.guapai.systemtest.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job done on the pages: each person in an own browser, by the forms of the acts. */
@Order(4)
@ExtendWith({OneBrowser.class, OnePlatform.class})
class DeskStoryIT {

  private final Platform platform;
  private final OneBrowser.Started browser;

  DeskStoryIT(Platform platform, OneBrowser.Started browser) {
    this.platform = platform;
    this.browser = browser;
  }

  @Test
  void aHazardIsListedRectifiedAcceptedAndDelistedOnThePages() throws Exception {
    String unit = Firm.demonstration(platform).unit();
    fail(unit);
    try (Session inspector = at(Account.COUNTY, Language.CHINESE, Device.PHONE);
        Session leader = at(Account.LEADER, Language.ENGLISH, Device.LAPTOP);
        Session city = at(Account.CITY, Language.CHINESE, Device.LAPTOP);
        Session enterprise = at(Account.ENTERPRISE, Language.ENGLISH, Device.PHONE)) {
      find(inspector, unit);
      new ActForm(inspector, "listing-proposal")
          .write("reason", "重大隐患逾期未整改")
          .write("responsibleUnit", "演示大厦物业")
          .send();
      find(leader, unit);
      list(leader);
      find(inspector, unit);
      new ActForm(inspector, "listing-proposal")
          .choose("level", "CITY")
          .write("reason", "县级督办后仍未整改")
          .write("responsibleUnit", "演示大厦物业")
          .send();
      find(city, unit);
      takeOver(city);
      new Desk(enterprise).go("#/work");
      enterprise.lookInBothLanguages("enterprise-work", Device.PHONE);
      find(enterprise, unit);
      plan(enterprise);
      new ActForm(enterprise, "rectification")
          .write("report", "Lock and brake replaced 门锁、制动器已更换")
          .write("selfAssessment", "All measures carried out 整改措施全部落实")
          .send();
      find(inspector, unit);
      accept(inspector);
      find(city, unit);
      new ActForm(city, "delisting").write("reason", "验收合格").send();
      find(enterprise, unit);
      enterprise.look("story-delisted");
      assertEquals("CLOSED", state(unit));
    }
  }

  private Session at(Account account, Language language, Device device) {
    return browser.signIn(platform, account, language, device);
  }

  /** The institute reports that the unit failed, and a major hazard is on file. */
  private void fail(String unit) throws Exception {
    Map<String, ?> event =
        Map.of(
            "specversion",
            "1.0",
            "id",
            UUID.randomUUID().toString(),
            "source",
            "/demo/institute/" + DemoUsers.COUNTY,
            "type",
            "io.guapai.inspection-reported.v1",
            "time",
            platform.today() + "T00:00:00+08:00",
            "datacontenttype",
            "application/json",
            "data",
            Map.of(
                "reportNo",
                "DESK-" + UUID.randomUUID(),
                "equipmentNo",
                unit,
                "kind",
                "PERIODIC",
                "conclusion",
                "FAIL",
                "inspectedOn",
                platform.today().toString(),
                "institute",
                DemoUsers.INSTITUTE,
                "findings",
                List.of()));
    platform.post(
        "/events",
        platform.token(DemoUsers.of("institute", null, null, null, List.of()).orElseThrow()),
        "application/cloudevents+json",
        new ObjectMapper().writeValueAsString(event).getBytes(UTF_8));
    Awaitility.await("a hazard of the unit")
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> !state(unit).isEmpty());
  }

  private String state(String unit) throws Exception {
    return platform
        .get("/hazard/v1/hazards?equipmentNo=" + unit, platform.token(Account.COUNTY.identity()))
        .path("items")
        .path(0)
        .path("state")
        .asText();
  }

  /** Comes upon the hazard of a unit in the list of hazards. */
  private static void find(Session person, String unit) {
    Desk desk = new Desk(person);
    desk.go("#/hazards?equipmentNo=" + unit);
    assertTrue(desk.openFirstFile(), "the hazard in the list");
  }

  private static void list(Session leader) {
    ActForm.byKeyboard(leader, "listing")
        .type("responsibleLeader-name", "Demo Leader")
        .type("responsibleLeader-post", "Deputy head of the district")
        .type("supervisingDepartment", "Market regulation")
        .type("contact-name", "Inspector Zhao")
        .type("contact-phone", "00000000")
        .type("harm", "Passengers may fall or be crushed")
        .type("requiredMeasures", "Replace lock and brake")
        .type("monitoring", "Doors locked, watch kept")
        .pick("stop", 2)
        .sendByKeyboard();
  }

  private static void takeOver(Session city) {
    new ActForm(city, "listing")
        .write("reason", "县级督办未落实")
        .write("responsibleLeader-name", "演示领导")
        .write("responsibleLeader-post", "副市长")
        .write("supervisingDepartment", "市市场监督管理局")
        .write("contact-name", "赵监察员")
        .write("contact-phone", "00000000")
        .write("harm", "可能造成人员坠落或者挤压")
        .write("requiredMeasures", "停用，更换门锁与制动器")
        .write("monitoring", "封门并派人值守")
        .choose("stop", "PARTIAL")
        .send();
  }

  /** Nobody plans a major hazard without all five implementations (五落实). */
  private void plan(Session enterprise) {
    ActForm form =
        new ActForm(enterprise, "plan").write("measures", "Replace the lock and the brake");
    assertTrue(form.refused().contains("five"), "what is missing is said");
    form.write("funds-amount", "80000")
        .write("funds-source", "maintenance fund")
        .write("deadline", platform.today().plusDays(10).toString())
        .write("responsible-name", "Demo Director")
        .write("responsible-post", "Safety director")
        .write("responsible-phone", "00000000")
        .write("emergencyPlan", "Out of service, stairs signposted")
        .send();
  }

  private void accept(Session inspector) {
    ActForm form = new ActForm(inspector, "acceptance");
    member(form, 0, "Inspector Zhang 张").write("members-0-certificateNo", "DEMO-A-0001");
    form.add("members-0-name");
    member(form, 1, "Inspector Li 李").write("members-1-certificateNo", "DEMO-A-0002");
    form.add("members-0-name");
    member(form, 2, "孙工程师").say("members-2-expert", true);
    form.say("passed", true)
        .write("opinion", "部件有效")
        .write("rectifiedOn", platform.today().toString())
        .send();
  }

  private static ActForm member(ActForm form, int index, String name) {
    String member = "members-" + index;
    return form.write(member + "-name", name)
        .write(member + "-unit", "县级局")
        .say(member + "-conflictDeclared", true);
  }
}

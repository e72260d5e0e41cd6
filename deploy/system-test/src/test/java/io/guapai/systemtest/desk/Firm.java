package io.guapai.systemtest.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.signin.DemoUsers;
import io.guapai.systemtest.Platform;
import io.guapai.testing.embedded.Identity;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;

/**
 * An enterprise of the demonstration county, and what its authorities have on file about it. Each
 * thing is said through {@code voice}, by which the same is told plainly or as markup.
 */
final class Firm {

  private static final String HAZARDS = "/hazard/v1/hazards";

  private final Platform platform;
  private final String id;
  private final UnaryOperator<String> voice;
  private final String own;
  private final String county;
  private final String leader;
  private final String city;

  private Firm(Platform platform, String id, Identity identity, UnaryOperator<String> voice) {
    this.platform = platform;
    this.id = id;
    this.voice = voice;
    own = platform.token(identity);
    county = platform.token(Account.COUNTY.identity());
    leader = platform.token(Account.LEADER.identity());
    city = platform.token(Account.CITY.identity());
  }

  /** The enterprise that the demonstration's user is of. */
  static Firm demonstration(Platform platform) {
    return new Firm(
        platform, DemoUsers.ENTERPRISE, Account.ENTERPRISE.identity(), UnaryOperator.identity());
  }

  /** A new enterprise of which everything that is written is this text. */
  static Firm whoSays(Platform platform, String text) throws IOException, InterruptedException {
    String id =
        platform
            .post(
                "/equipment/v1/enterprises",
                platform.token(Account.COUNTY.identity()),
                Map.of("name", text, "regionCode", DemoUsers.COUNTY, "demonstration", true))
            .path("id")
            .asText();
    Identity own = DemoUsers.of("enterprise", DemoUsers.COUNTY, id, null, List.of()).orElseThrow();
    return new Firm(platform, id, own, said -> text);
  }

  /** Has one of everything on file. */
  void onEveryPage() throws IOException, InterruptedException {
    String unit = unit();
    String hazard = hazard(unit, "TSEL-40-FAILED");
    list(hazard);
    instruct(hazard);
    propose(hazard(unit(), "TSEL-32-HOME-MADE"));
    order(hazard(unit(), "TSEL-40-FAILED"));
    summon(hazard);
    prepare(unit);
    complain(unit);
    new Registered(platform, id, own, voice).onEveryPage();
    platform.post(
        "/hazard/v1/accidents",
        county,
        Map.of(
            "equipmentNo",
            unit,
            "occurredAt",
            platform.today() + "T00:00:00+08:00",
            "grade",
            "GENERAL",
            "description",
            say("A passenger was trapped for five hours 乘客被困五小时")));
  }

  /** A new unit in use; answers its number. */
  String unit() throws IOException, InterruptedException {
    return platform
        .post(
            "/equipment/v1/equipment",
            county,
            Map.ofEntries(
                Map.entry("enterpriseId", id),
                Map.entry("sourceSystem", "DEMO"),
                Map.entry("recordNo", "DESK-" + UUID.randomUUID()),
                Map.entry("regionCode", DemoUsers.COUNTY),
                Map.entry("variety", "3110"),
                Map.entry("name", say("Passenger elevator 乘客电梯")),
                Map.entry("useState", "IN_USE"),
                Map.entry("firstUseDate", platform.today().minusDays(9).toString()),
                Map.entry("nextInspectionDate", platform.today().plusDays(60).toString()),
                Map.entry("demonstration", true)))
        .path("equipmentNo")
        .asText();
  }

  /** A confirmed hazard of a unit, as soon as that is known where hazards are; its address. */
  String hazard(String unit, String code) throws IOException, InterruptedException {
    Map<String, ?> report =
        Map.of(
            "equipmentNo", unit,
            "code", code,
            "description", say("The car starts with open doors 轿厢开门走车"),
            "foundBy", say("Inspector Zhang 张"),
            "sourceDetail", say("Routine inspection 日常监督检查"));
    JsonNode reported =
        Awaitility.await("the unit in hazard-service")
            .atMost(Duration.ofSeconds(30))
            .ignoreExceptionsMatching(e -> String.valueOf(e.getMessage()).contains("unknown-unit"))
            .until(() -> platform.post(HAZARDS, county, report), answer -> true);
    String hazard = HAZARDS + "/" + reported.path("id").asText();
    platform.act(
        hazard,
        "confirmation",
        county,
        Map.of("decision", "CONFIRM", "reason", say("Seen on site 现场核实属实")));
    return hazard;
  }

  private void list(String hazard) throws IOException, InterruptedException {
    platform.act(
        hazard,
        "listing-proposal",
        county,
        Map.of(
            "reason", say("It may hurt people 可能造成人员伤亡"),
            "responsibleUnit", say("Demonstration Tower 演示大厦物业")));
    platform.act(
        hazard,
        "listing",
        leader,
        Map.of(
            "responsibleLeader", person("Demo Leader 演示领导", "副区长"),
            "supervisingDepartment", say("Market regulation 市场监督管理局"),
            "contact", Map.of("name", say("Inspector Zhao 赵"), "phone", "00000000"),
            "harm", say("Passengers may fall 可能造成人员坠落"),
            "requiredMeasures", say("Replace lock and brake 更换门锁与制动器"),
            "monitoring", say("Doors locked, watch kept 封门并派人值守"),
            "stop", "NONE",
            "stopReason", say("The unit is out of use already 设备已停用")));
    platform.act(
        hazard,
        "listing-publication",
        county,
        Map.of(
            "medium", say("Demonstration government site 演示政府网站"),
            "publishedOn", platform.today().toString()));
  }

  private void instruct(String hazard) throws IOException, InterruptedException {
    platform.act(
        hazard,
        "special-assignment",
        city,
        Map.of(
            "documentNo", say("演示督〔2022〕1号"),
            "task", say("Verify on site and report 现场核查并报告"),
            "answerBy", platform.today().plusDays(9).toString(),
            "signer", say("Demo Director 演示处长")));
    platform.act(
        hazard,
        "circular",
        city,
        Map.of(
            "documentNo", say("演示通〔2022〕1号"),
            "subject", say("Bridged door locks 门锁短接"),
            "content", say("Look at every lock of this type 排查同型号门锁"),
            "circulation", "PUBLIC",
            "signer", say("Demo Director 演示处长")));
  }

  private void propose(String hazard) throws IOException, InterruptedException {
    platform.act(
        hazard,
        "blacklist-proposal",
        county,
        Map.of(
            "documentNo", say("演示信〔2022〕1号"),
            "reason", say("Made without a licence 未经许可从事生产"),
            "evidence", say("The record of the inspection 现场检查笔录"),
            "signer", say("Demo Leader 演示领导")));
  }

  private void order(String hazard) throws IOException, InterruptedException {
    Map<String, Object> order = new HashMap<>();
    order.put(
        "inspectors",
        List.of(
            Map.of("name", "Inspector Zhang 张", "certificateNo", "DEMO-A-0001"),
            Map.of("name", "Inspector Li 李", "certificateNo", "DEMO-A-0002")));
    order.put("problems", say("Inspection failed and still in use 检验不合格仍继续使用"));
    order.put("violatedArticles", List.of(say("特种设备安全法第四十条第三款")));
    order.put("basis", say("特种设备安全法第六十二条"));
    order.put("deadline", platform.today().plusDays(10).toString());
    order.put("measures", say("Take it out of use 停用"));
    order.put("deliveredTo", person("Demo Director 演示负责人", "安全总监"));
    platform.act(hazard, "order", county, order);
  }

  private void summon(String hazard) throws IOException, InterruptedException {
    platform.post(
        "/hazard/v1/interviews",
        leader,
        Map.of(
            "enterpriseId", id,
            "hazardId", hazard.substring(hazard.lastIndexOf('/') + 1),
            "trigger", "REPEATED",
            "scheduledFor", platform.today().plusDays(2) + "T09:00:00+08:00",
            "place", say("County bureau 县级局"),
            "matter", say("Hazards that come back 隐患反复出现"),
            "requiredAttendee", person("Demo Director 演示负责人", "主要负责人")));
  }

  private void prepare(String unit) throws IOException, InterruptedException {
    platform.post(
        "/hazard/v1/risk-points",
        own,
        Map.of(
            "name", say("Landing doors 层门"),
            "equipmentNo", unit,
            "place", say("All floors 各楼层"),
            "accident", say("Fall into the shaft 坠落井道"),
            "lec", Map.of("likelihood", 3, "exposure", 6, "consequence", 15),
            "measure", say("Checked every day 每日检查"),
            "responsible", person("Demo Officer 演示安全员", "安全员"),
            "controlLevel", "WORKSHOP"));
    platform.post(
        "/hazard/v1/screenings",
        own,
        Map.of(
            "equipmentNo",
            unit,
            "kind",
            "DAILY",
            "on",
            platform.today().toString(),
            "by",
            say("Demo Officer 演示安全员"),
            "findings",
            0,
            "note",
            say("Nothing was found 未发现隐患")));
    String plan =
        platform
            .post(
                "/hazard/v1/emergency-plans",
                own,
                Map.of(
                    "title", say("Rescue from elevators 电梯困人应急预案"),
                    "accidents", List.of(say("Trapped passengers 困人")),
                    "startsWhen", say("Somebody is trapped 发生困人"),
                    "stopsWhen", say("All are out 人员全部获救"),
                    "responsible", person("Demo Director 演示负责人", "安全总监"),
                    "text", say("Call 96333, calm them, release them 拨打96333，安抚，解救")))
            .path("id")
            .asText();
    platform.act(
        "/hazard/v1/emergency-plans/" + plan,
        "drills",
        own,
        Map.of(
            "heldOn", platform.today().toString(),
            "participants", 12,
            "scenario", say("Two people between floors 两人困于层间"),
            "evaluation", say("Released within 20 minutes 二十分钟内解救")));
  }

  /** Somebody complains about a unit by name. */
  void complain(String unit) throws IOException, InterruptedException {
    platform.post(
        "/hazard/v1/public/complaints",
        county,
        Map.of(
            "regionCode",
            DemoUsers.COUNTY,
            "equipmentNo",
            unit,
            "place",
            say("Demonstration Tower 演示大厦"),
            "description",
            say("The door opens between two floors 层间开门"),
            "kind",
            "REPORT",
            "realName",
            Map.of("name", say("Somebody 某人"), "phone", "00000000")));
  }

  private Map<String, String> person(String name, String post) {
    return Map.of("name", say(name), "post", say(post));
  }

  private String say(String plainly) {
    return voice.apply(plainly);
  }
}

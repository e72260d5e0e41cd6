package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.signin.DemoUsers;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The main job told on a running platform: an elevator fails its inspection, nobody repairs it in
 * time, the enterprise is vetoed, the hazard is listed and climbs, and all is lifted again when it
 * is rectified. Every step is an act through the public API or a fact on a stream.
 */
public final class Story {

  static final String COUNTY = "320312";
  private static final String CITY = "3203";

  /** A point in the county where no building of the story stands, in degrees of WGS 84. */
  private static final double LONGITUDE = 117.17;

  private static final double LATITUDE = 34.18;

  /** An invented enterprise: the check digits are right, the organization does not exist. */
  private static final String ENTERPRISE = "91320312MADEM0003F";

  private static final String INSTITUTE = "Demonstration institute 演示检验院";

  /** What the institute's events name as their source. */
  private static final String SOURCE = "/demo/institute/" + COUNTY;

  private final Stage stage;
  private final Streams streams;

  private Story(Stage stage, Streams streams) {
    this.stage = stage;
    this.streams = streams;
  }

  /**
   * Tells the story and prints it as a timeline.
   *
   * @throws StoryFailed when the platform does not do what the story says
   */
  public static void tell(Instance instance, PrintStream out)
      throws IOException, InterruptedException {
    Timeline timeline = new Timeline(instance, out);
    out.println();
    out.println("The story 演示 (demonstration data; time, service, fact, event id):");
    Person officer = Person.officer(instance, "county", COUNTY);
    try (Desk desk = new Desk(instance.gateway(), COUNTY, officer.token(), timeline::alert);
        Streams streams = new Streams(bootstrapServers(instance), ENTERPRISE, timeline::fact)) {
      Stage stage =
          new Stage(
              instance,
              timeline,
              officer,
              Person.leader(instance, "county", COUNTY),
              Person.officer(instance, "city", CITY),
              Person.enterprise(instance, ENTERPRISE, COUNTY),
              Person.institute(instance, INSTITUTE),
              Person.anybody(instance),
              Person.administrator(instance));
      new Story(stage, streams).tell();
      desk.awaitAll(timeline.alerted());
    }
    out.println();
  }

  private static String bootstrapServers(Instance instance) {
    InstanceState.Broker broker = instance.state().broker();
    if (broker == null) {
      throw new StoryFailed("the instance has no broker");
    }
    return broker.bootstrapServers();
  }

  private void tell() {
    bind();
    String equipmentNo = register();
    String hazard = fail(equipmentNo);
    order(hazard);
    new Complaint(stage, hazard, equipmentNo).tell();
    remind(hazard);
    missTheDeadline(hazard);
    summon(hazard);
    new Supervision(stage, streams, hazard).tell();
    lift(equipmentNo);
    prove(hazard);
  }

  private void bind() {
    stage.act("The administrator binds the institute to its source and territory. 管理员登记检验机构。");
    stage
        .administrator()
        .post(
            "/notification/v1/organizations",
            Map.of(
                "id", INSTITUTE,
                "kinds", List.of("INSTITUTE"),
                "sources", List.of(SOURCE),
                "types", List.of("inspection-reported", "hazard-found"),
                "regions", List.of(CITY)));
    DemoUsers.parties()
        .forEach(
            (id, kind) ->
                stage
                    .administrator()
                    .post(
                        "/notification/v1/organizations",
                        Map.of("id", id, "kinds", List.of(kind), "regions", List.of(CITY))));
    stage.act("The county's leader enters its inspectors on the register. 区县登记监察员名册。");
    appoint("inspector-zhang", "Inspector Zhang 张", Supervision.ZHANG);
    appoint("inspector-li", "Inspector Li 李", Supervision.LI);
  }

  private void appoint(String account, String name, String certificate) {
    stage
        .leader()
        .post(
            "/hazard/v1/inspectors",
            Map.of(
                "account", account,
                "name", name,
                "certificateNo", certificate,
                "region", COUNTY,
                "inForceFrom", stage.today().toString()));
  }

  private String register() {
    stage.act(
        "The county enters an enterprise and its elevator, both marked as a demonstration."
            + " 区县录入演示单位及其电梯。");
    stage
        .county()
        .post(
            "/equipment/v1/enterprises",
            Map.of(
                "name",
                "Guapai Tower 挂牌大厦物业",
                "creditCode",
                ENTERPRISE,
                "regionCode",
                COUNTY,
                "demonstration",
                true));
    LocalDate today = stage.today();
    JsonNode equipment =
        stage
            .county()
            .post(
                "/equipment/v1/equipment",
                Map.ofEntries(
                    Map.entry("enterpriseId", ENTERPRISE),
                    Map.entry("sourceSystem", "DEMO"),
                    Map.entry("recordNo", "ELEVATOR-1"),
                    Map.entry("regionCode", COUNTY),
                    Map.entry("variety", "3110"),
                    Map.entry("name", "Passenger elevator 乘客电梯 1#"),
                    Map.entry("useState", "IN_USE"),
                    Map.entry("firstUseDate", today.minusDays(10).toString()),
                    Map.entry("nextInspectionDate", today.plusMonths(2).toString()),
                    Map.entry(
                        "position",
                        Map.of("longitude", LONGITUDE, "latitude", LATITUDE, "datum", "WGS84")),
                    Map.entry("demonstration", true)));
    streams.await("equipment-registered", fact -> true);
    stage.act("The city puts its registration of before on file. 市级补录使用登记。");
    stage
        .city()
        .act(
            "/equipment/v1/equipment/" + equipment.path("id").asText(),
            "enter-registration",
            Map.of("reason", "demonstration 演示"));
    streams.await("equipment-changed", fact -> true);
    return equipment.path("equipmentNo").asText();
  }

  private String fail(String equipmentNo) {
    stage.act(
        "The institute posts a failed inspection as a CloudEvent; a MAJOR hazard opens by itself."
            + " 检验不合格，重大隐患自动立案。");
    report(equipmentNo, "FAIL", "DEMO-2026-0001");
    streams.await("inspection-completed", fact -> true);
    Fact graded =
        streams.await("hazard-graded", fact -> fact.path("grade").asText().equals("MAJOR"));
    streams.await("enterprise-vetoed", fact -> fact.path("code").asText().equals("V2"));
    return graded.data().path("hazardId").asText();
  }

  private void report(String equipmentNo, String conclusion, String reportNo) {
    stage
        .institute()
        .postEvent(
            Map.of(
                "specversion",
                "1.0",
                "id",
                UUID.randomUUID().toString(),
                "source",
                SOURCE,
                "type",
                "io.guapai.inspection-reported.v1",
                "time",
                stage.now().toString(),
                "datacontenttype",
                "application/json",
                "data",
                Map.of(
                    "reportNo", reportNo,
                    "equipmentNo", equipmentNo,
                    "kind", "PERIODIC",
                    "conclusion", conclusion,
                    "inspectedOn", stage.today().toString(),
                    "institute", INSTITUTE,
                    "findings", List.of())));
  }

  private void order(String hazard) {
    stage.act("Two inspectors order the rectification on the spot. 下达特种设备安全监察指令书。");
    stage
        .county()
        .act(
            Stage.address(hazard),
            "order",
            Map.of(
                "inspectors",
                List.of(
                    Map.of("name", "Inspector Zhang 张", "certificateNo", Supervision.ZHANG),
                    Map.of("name", "Inspector Li 李", "certificateNo", Supervision.LI)),
                "problems",
                "Inspection failed and still in use 检验不合格仍继续使用",
                "violatedArticles",
                List.of("特种设备安全法第四十条第三款"),
                "basis",
                "特种设备安全法第六十二条",
                "deadline",
                due(hazard).toString(),
                "measures",
                "Take it out of use, replace lock and brake 停用，更换门锁与制动器",
                "deliveredTo",
                Map.of("name", "Demo Director 演示负责人", "post", "安全总监")));
    streams.await("hazard-ordered", fact -> true);
  }

  private void remind(String hazard) {
    LocalDate due = due(hazard);
    stage.moveTo(due.minusDays(1).atStartOfDay(Stage.SHANGHAI).toInstant());
    stage.act("A day is left: the enterprise is reminded. 期限将至，提醒企业。");
    streams.await("hazard-due-soon", fact -> fact.path("daysLeft").asInt() == 1);
  }

  private LocalDate due(String hazard) {
    return LocalDate.parse(stage.county().get(Stage.address(hazard)).path("dueDate").asText());
  }

  private void summon(String hazard) {
    stage.act("The county's leader summons the responsible person. 县级领导约谈企业负责人。");
    stage
        .leader()
        .post(
            "/hazard/v1/interviews",
            Map.of(
                "enterpriseId",
                ENTERPRISE,
                "hazardId",
                hazard,
                "trigger",
                "OVERDUE",
                "scheduledFor",
                stage.now().plus(Duration.ofDays(2)).toString(),
                "place",
                "County bureau 县级局",
                "matter",
                "Major hazard past its deadline 重大隐患逾期未整改",
                "requiredAttendee",
                Map.of("name", "Demo Director 演示负责人", "post", "主要负责人")));
    streams.await("interview-summoned", fact -> true);
  }

  private void prove(String hazard) {
    JsonNode proof = stage.county().get(Stage.address(hazard) + "/history/verify");
    JsonNode steps = stage.county().get(Stage.address(hazard) + "/timeline?limit=200");
    if (!proof.path("intact").asBoolean()) {
      throw new StoryFailed("the history is not intact: " + proof);
    }
    stage.act(
        "The history proves itself: %d acts, no link broken; its timeline has %d steps."
                .formatted(proof.path("acts").asInt(), steps.path("items").size())
            + " 留痕完整可验。");
  }

  private void missTheDeadline(String hazard) {
    LocalDate due = due(hazard);
    stage.moveTo(due.plusDays(1).atStartOfDay(Stage.SHANGHAI).toInstant());
    stage.act(
        "The deadline of " + due + " has passed; the enterprise is vetoed (V4)." + " 逾期未整改，一票否决。");
    streams.await("hazard-overdue", fact -> fact.path("hazardId").asText().equals(hazard));
    streams.await("enterprise-vetoed", fact -> fact.path("code").asText().equals("V4"));
  }

  private void lift(String equipmentNo) {
    stage.act("The institute's recheck passes: the last veto is lifted. 复检合格，否决解除。");
    report(equipmentNo, "RECHECK_PASS", "DEMO-2026-0002");
    streams.await("enterprise-veto-lifted", fact -> fact.path("code").asText().equals("V2"));
  }
}

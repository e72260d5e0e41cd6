package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceState;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The main job told on a running platform: an elevator fails its inspection, nobody repairs it in
 * time, the enterprise is vetoed, the hazard is listed and climbs, and all is lifted again when it
 * is rectified. Every step is an act through the public API or a fact on a stream.
 */
public final class Story {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String COUNTY = "320312";
  private static final String CITY = "3203";

  /** An invented enterprise: the check digits are right, the organization does not exist. */
  private static final String ENTERPRISE = "91320312MADEM0003F";

  private static final String INSTITUTE = "Demonstration institute 演示检验院";

  private final Instance instance;
  private final Timeline timeline;
  private final Streams streams;
  private final Person county;
  private final Person city;
  private final Person enterprise;
  private final Person institute;

  private Story(Instance instance, Timeline timeline, Streams streams) {
    this.instance = instance;
    this.timeline = timeline;
    this.streams = streams;
    this.county = Person.officer(instance, "county", COUNTY);
    this.city = Person.officer(instance, "city", CITY);
    this.enterprise = Person.enterprise(instance, ENTERPRISE, COUNTY);
    this.institute = Person.institute(instance, INSTITUTE);
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
      new Story(instance, timeline, streams).tell();
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
    String equipmentNo = register();
    String hazard = fail(equipmentNo);
    missTheDeadline(hazard);
    list(hazard);
    climb(hazard);
    rectify(hazard);
    lift(equipmentNo);
  }

  private String register() {
    timeline.act("The enterprise registers an elevator. 使用单位登记电梯。");
    county.post(
        "/equipment/v1/enterprises",
        Map.of(
            "name",
            "Demonstration Tower 演示大厦物业",
            "creditCode",
            ENTERPRISE,
            "regionCode",
            COUNTY,
            "demonstration",
            true));
    LocalDate today = today();
    JsonNode equipment =
        enterprise.post(
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
                Map.entry("demonstration", true)));
    streams.await("equipment-registered", fact -> true);
    timeline.act("The city grants the registration. 市级办理使用登记。");
    city.put(
        "/equipment/v1/equipment/" + equipment.path("id").asText(),
        "registration",
        Map.of("regState", "REGISTERED"));
    streams.await("equipment-changed", fact -> true);
    return equipment.path("equipmentNo").asText();
  }

  private String fail(String equipmentNo) {
    timeline.act(
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
    institute.postEvent(
        Map.of(
            "specversion",
            "1.0",
            "id",
            UUID.randomUUID().toString(),
            "source",
            "/demo/institute/" + COUNTY,
            "type",
            "io.guapai.inspection-reported.v1",
            "time",
            instance.now().toString(),
            "datacontenttype",
            "application/json",
            "data",
            Map.of(
                "reportNo", reportNo,
                "equipmentNo", equipmentNo,
                "kind", "PERIODIC",
                "conclusion", conclusion,
                "inspectedOn", today().toString(),
                "institute", INSTITUTE,
                "findings", List.of())));
  }

  private void missTheDeadline(String hazard) {
    LocalDate due = LocalDate.parse(county.get(address(hazard)).path("dueDate").asText());
    moveTo(due.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
    timeline.act(
        "The deadline of " + due + " has passed; the enterprise is vetoed (V4)." + " 逾期未整改，一票否决。");
    streams.await("hazard-overdue", fact -> fact.path("hazardId").asText().equals(hazard));
    streams.await("enterprise-vetoed", fact -> fact.path("code").asText().equals("V4"));
  }

  private void list(String hazard) {
    timeline.act("The county lists the hazard for supervision. 县级挂牌督办。");
    county.act(
        address(hazard),
        "listing",
        Map.of(
            "reason",
            "Major hazard past its deadline 重大隐患逾期",
            "dueDate",
            today().plusDays(60).toString()));
    streams.await("hazard-listed", fact -> fact.path("level").asText().equals("COUNTY"));
  }

  private void climb(String hazard) {
    JsonNode file = awaitCase(hazard);
    moveTo(OffsetDateTime.parse(file.path("acknowledgeBy").asText()).toInstant());
    timeline.act("The county has not acknowledged it: the hazard climbs to the city. 县级未签收，升级至市级。");
    streams.await("escalation-raised", fact -> fact.path("level").asText().equals("CITY"));
    streams.await("hazard-listed", fact -> fact.path("level").asText().equals("CITY"));
    timeline.act("The city acknowledges. 市级签收。");
    city.post("/notification/v1/cases/" + file.path("id").asText() + "/acknowledgement", Map.of());
    streams.await("escalation-acknowledged", fact -> true);
  }

  private JsonNode awaitCase(String hazard) {
    for (int attempt = 0; attempt < 300; attempt++) {
      for (JsonNode file : county.get("/notification/v1/cases?region=" + COUNTY).path("items")) {
        if (file.path("hazardId").asText().equals(hazard)) {
          return file;
        }
      }
      pause();
    }
    throw new StoryFailed("no escalation case was opened for the hazard " + hazard);
  }

  private void rectify(String hazard) {
    timeline.act(
        "The enterprise plans (five implementations 五落实), rectifies, two inspectors recheck,"
            + " the city delists. 整改、复查、摘牌。");
    enterprise.act(
        address(hazard),
        "plan",
        Map.of(
            "measures", "Replace the door lock and the brake 更换门锁与制动器",
            "funds", Map.of("amount", 80000, "source", "maintenance fund 维修资金"),
            "deadline", today().plusDays(20).toString(),
            "responsible",
                Map.of("name", "Demo Director 演示负责人", "post", "安全总监", "phone", "00000000"),
            "emergencyPlan", "Out of service, stairs signposted 停梯并引导步行"));
    streams.await("hazard-planned", fact -> true);
    enterprise.act(
        address(hazard), "rectification", Map.of("report", "Lock and brake replaced 已更换"));
    streams.await("hazard-rectified", fact -> true);
    county.act(
        address(hazard),
        "recheck",
        Map.of(
            "inspectors",
            List.of("Inspector Zhang 张", "Inspector Li 李"),
            "passed",
            true,
            "opinion",
            "Both parts work 部件有效"));
    city.act(address(hazard), "delisting", Map.of("reason", "Recheck passed 复查合格"));
    streams.await("hazard-delisted", fact -> true);
    streams.await("hazard-closed", fact -> true);
    streams.await("enterprise-veto-lifted", fact -> fact.path("code").asText().equals("V4"));
  }

  private void lift(String equipmentNo) {
    timeline.act("The institute's recheck passes: the last veto is lifted. 复检合格，否决解除。");
    report(equipmentNo, "RECHECK_PASS", "DEMO-2026-0002");
    streams.await("enterprise-veto-lifted", fact -> fact.path("code").asText().equals("V2"));
  }

  private static String address(String hazard) {
    return "/hazard/v1/hazards/" + hazard;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(instance.now(), SHANGHAI);
  }

  private void moveTo(Instant moment) {
    instance.moveBy(Duration.between(instance.now(), moment).plusSeconds(1));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryFailed("interrupted", e);
    }
  }
}

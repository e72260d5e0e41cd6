package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The chapter of the listing 挂牌督办: from the proposal to the publication of the delisting. */
final class Supervision {

  /** Certificates of the county's inspectors. */
  static final String ZHANG = "DEMO-A-0001";

  static final String LI = "DEMO-A-0002";

  private static final String MEDIUM = "Demonstration government site 演示政府网站";

  private final Stage stage;
  private final Streams streams;
  private final String hazard;
  private final String address;

  Supervision(Stage stage, Streams streams, String hazard) {
    this.stage = stage;
    this.streams = streams;
    this.hazard = hazard;
    this.address = Stage.address(hazard);
  }

  void tell() {
    propose();
    list();
    climb();
    rectify();
    accept();
    delist();
  }

  private void propose() {
    stage.act("The county inspector proposes the listing. 县级监察员提请挂牌督办。");
    stage
        .county()
        .act(
            address,
            "listing-proposal",
            Map.of(
                "reason", "Major hazard past its deadline 重大隐患逾期未整改",
                "dueDate", stage.today().plusDays(60).toString(),
                "responsibleUnit", "Guapai Tower 挂牌大厦物业"));
    streams.await("listing-proposed", fact -> true);
  }

  private void list() {
    stage.act("The county's leader lists it and signs the notice. 县级领导批准挂牌，下达督办通知书。");
    stage
        .leader()
        .act(
            address,
            "listing",
            Map.of(
                "responsibleLeader", Map.of("name", "Demo Leader 演示领导", "post", "副区长"),
                "supervisingDepartment", "Market regulation 市场监督管理局",
                "contact", Map.of("name", "Inspector Zhao 赵", "phone", "00000000"),
                "harm", "Passengers may fall or be crushed 可能造成人员坠落或者挤压",
                "requiredMeasures", "Out of service; replace lock and brake 停用，更换门锁与制动器",
                "monitoring", "Doors locked, watch kept 封门并派人值守",
                "stop", "PARTIAL"));
    streams.await("hazard-listed", fact -> fact.path("level").asText().equals("COUNTY"));
    publish(
        stage.county(), "The county publishes the listing and files it with the city. 公告挂牌，报市级备案。");
  }

  private void publish(Person officer, String told) {
    stage.act(told);
    officer.act(address, "listing-publication", publication());
    streams.await("listing-published", fact -> !fact.path("delisting").asBoolean());
    officer.act(address, "listing-filing", Map.of("filedOn", stage.today().toString()));
  }

  private void climb() {
    JsonNode file = awaitCase();
    stage.moveTo(OffsetDateTime.parse(file.path("acknowledgeBy").asText()).toInstant());
    stage.act(
        "The county has not acknowledged the case: the city's listing replaces the county's."
            + " 县级未签收，提级至市级督办。");
    streams.await("escalation-raised", fact -> fact.path("level").asText().equals("CITY"));
    streams.await("hazard-listed", fact -> fact.path("level").asText().equals("CITY"));
    stage.act("The city acknowledges. 市级签收。");
    stage
        .city()
        .act("/notification/v1/cases/" + file.path("id").asText(), "acknowledgement", Map.of());
    streams.await("escalation-acknowledged", fact -> true);
    publish(
        stage.city(), "The city publishes its listing and files it with the province. 市级公告，报省级备案。");
  }

  private JsonNode awaitCase() {
    for (int attempt = 0; attempt < 300; attempt++) {
      JsonNode files = stage.county().get("/notification/v1/cases?region=" + Story.COUNTY);
      for (JsonNode file : files.path("items")) {
        if (file.path("hazardId").asText().equals(hazard)) {
          return file;
        }
      }
      pause();
    }
    throw new StoryFailed("no escalation case was opened for the hazard " + hazard);
  }

  private void rectify() {
    stage.act(
        "The enterprise plans (five implementations 五落实), reports progress, and applies for"
            + " acceptance. 制定方案、报告进展、申请验收。");
    stage
        .enterprise()
        .act(
            address,
            "plan",
            Map.of(
                "measures", "Replace the door lock and the brake 更换门锁与制动器",
                "funds", Map.of("amount", 80000, "source", "maintenance fund 维修资金"),
                "deadline", stage.today().plusDays(20).toString(),
                "responsible",
                    Map.of("name", "Demo Director 演示负责人", "post", "安全总监", "phone", "00000000"),
                "emergencyPlan", "Out of service, stairs signposted 停梯并引导步行"));
    streams.await("hazard-planned", fact -> true);
    stage
        .enterprise()
        .act(
            address,
            "progress",
            Map.of("percent", 70, "fundsSpent", 56000, "measuresDone", "Lock replaced 门锁已更换"));
    streams.await("listing-progress-reported", fact -> true);
    stage
        .enterprise()
        .act(
            address,
            "rectification",
            Map.of(
                "report", "Lock and brake replaced 门锁、制动器已更换",
                "selfAssessment", "All measures carried out 整改措施全部落实"));
    streams.await("hazard-rectified", fact -> true);
  }

  private void accept() {
    stage.act("Three independent members review it in the field; it passes. 三人现场验收通过。");
    stage
        .county()
        .act(
            address,
            "acceptance",
            Map.of(
                "members",
                List.of(
                    inspector("Inspector Zhang 张", ZHANG),
                    inspector("Inspector Li 李", LI),
                    Map.of(
                        "name",
                        "Engineer Sun 孙",
                        "unit",
                        "Expert panel 专家组",
                        "expert",
                        true,
                        "conflictDeclared",
                        true)),
                "passed",
                true,
                "opinion",
                "Both parts work 部件有效",
                "rectifiedOn",
                stage.today().toString()));
  }

  private static Map<String, ?> inspector(String name, String certificate) {
    return Map.of(
        "name",
        name,
        "unit",
        "County bureau 县级局",
        "expert",
        false,
        "conflictDeclared",
        true,
        "certificateNo",
        certificate);
  }

  private void delist() {
    stage.act("The city takes it off the list, which closes it and lifts the veto. 市级摘牌销号，否决解除。");
    stage.city().act(address, "delisting", Map.of("reason", "Accepted 验收合格"));
    streams.await("hazard-delisted", fact -> true);
    streams.await("hazard-closed", fact -> true);
    streams.await("enterprise-veto-lifted", fact -> fact.path("code").asText().equals("V4"));
    stage.act("The city publishes the delisting in the same medium. 在同一媒体公告摘牌。");
    stage.city().act(address, "delisting-publication", publication());
    streams.await("listing-published", fact -> fact.path("delisting").asBoolean());
  }

  private Map<String, ?> publication() {
    return Map.of("medium", MEDIUM, "publishedOn", stage.today().toString());
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

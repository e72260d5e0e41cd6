package io.guapai.equipment;

import static io.guapai.equipment.Api.as;

import io.guapai.testing.Answer;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said of firms beside their licences. */
public final class FirmPapers {

  public static final String APPOINTMENTS = "/equipment/v1/safety-appointments";
  public static final String SITES = "/equipment/v1/unlicensed-sites";
  public static final String NOTICES = "/equipment/v1/permit-notices";

  private FirmPapers() {}

  /** A safety officer for elevators. */
  public static Map<String, Object> officer(String enterprise, LocalDate today) {
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("enterpriseId", enterprise);
    paper.put("role", "OFFICER");
    paper.put("name", "王" + UUID.randomUUID());
    paper.put("equipmentKinds", List.of("3000"));
    paper.put("from", today.minusDays(30).toString());
    return paper;
  }

  /** A boiler in a yard. */
  public static Map<String, Object> site(String region, LocalDate today) {
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("regionCode", region);
    paper.put("address", "村北砖厂院内");
    paper.put("longitude", 119.5);
    paper.put("latitude", 32.4);
    paper.put("foundOn", today.minusDays(5).toString());
    paper.put("foundBy", "协管员李四");
    paper.put("findings", "常压锅炉改承压一台，无铭牌");
    return paper;
  }

  /** A filling station that entered the business register. */
  public static Map<String, Object> notice(String creditCode, String region, LocalDate today) {
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("creditCode", creditCode);
    paper.put("name", "平安燃气有限公司");
    paper.put("regionCode", region);
    paper.put("businessScope", "液化石油气充装、销售");
    paper.put("permits", List.of("FILL"));
    paper.put("registeredOn", today.minusDays(3).toString());
    return paper;
  }

  /** Opens one and tells its address. */
  public static String opened(String token, String list, Map<String, Object> paper) {
    return list
        + "/"
        + as(token)
            .body(paper)
            .post(list)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .getString("id");
  }

  public static Response acting(
      String token, String address, String act, int version, Map<String, ?> paper) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(paper)
        .post(address + "/" + act);
  }

  /** What is said at an act on one of them. */
  public static Map<String, ?> act(String act, LocalDate today) {
    String on = today.toString();
    return switch (act) {
      case "dismissal" -> Map.of("lastDay", on, "reason", "调离");
      case "visits" -> Map.of("on", on, "visitedBy", "李四、王五", "findings", "仍在使用");
      case "identification" -> Map.of("name", "村北砖厂", "on", on, "reason", "负责人承认");
      case "ban" -> Map.of("on", on, "reason", "拆除锅炉");
      case "close" -> Map.of("outcome", "NOT_PURSUED", "reason", "未开展充装");
      default -> Map.of("on", on, "note", "当面告知");
    };
  }
}

package io.guapai.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The chapter of the public: a passenger reports, is protected, and is told the result. */
final class Complaint {

  private final Stage stage;
  private final String hazard;
  private final String equipmentNo;

  Complaint(Stage stage, String hazard, String equipmentNo) {
    this.stage = stage;
    this.hazard = hazard;
    this.equipmentNo = equipmentNo;
  }

  void tell() {
    String ticket =
        stage
            .passenger()
            .post(
                "/hazard/v1/public/complaints",
                Map.of(
                    "regionCode", Story.COUNTY,
                    "equipmentNo", equipmentNo,
                    "place", "Guapai Tower 挂牌大厦",
                    "description", "The door opens between two floors 层间开门",
                    "kind", "REPORT"))
            .path("ticket")
            .asText();
    stage.act("A passenger reports it by the public form, ticket " + ticket + ". 群众举报，凭票号查询。");
    String complaint = "/hazard/v1/complaints/" + received();
    stage
        .county()
        .act(complaint, "acceptance", Map.of("accept", true, "reason", "Plausible 属受理范围"));
    stage
        .county()
        .act(
            complaint,
            "finding",
            Map.of("upheld", true, "opinion", "Found on site 现场属实", "hazardId", hazard));
    stage.county().act(complaint, "reply", Map.of("text", "Its rectification is ordered 已责令整改"));
    String state =
        stage.passenger().get("/hazard/v1/public/complaints/" + ticket).path("state").asText();
    stage.act("The county checks it and answers; the passenger reads: " + state + ". 核查属实，答复举报人。");
  }

  private String received() {
    JsonNode items =
        stage.county().get("/hazard/v1/complaints?region=" + Story.COUNTY).path("items");
    if (items.isEmpty()) {
      throw new StoryFailed("the county does not see the complaint");
    }
    return items.get(0).path("id").asText();
  }
}

package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.Api;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The complaints as officers work on them. */
final class Office {

  static final String COMPLAINTS = "/hazard/v1/complaints";

  private Office() {}

  /** The id of the newest complaint of a region. */
  static String newest(String token, String region) {
    return as(token)
        .queryParam("region", region)
        .get(COMPLAINTS)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .get("items[0].id");
  }

  static Answer get(String token, String id) {
    return as(token).get(path(id)).then().statusCode(200).extract().as(Answer.class);
  }

  /** Acts on a complaint at its present version. */
  static Response act(String token, String id, String act, Map<String, ?> body) {
    return Api.atPresent(
        () -> get(token, id).getLong("version"), version -> act(token, id, act, body, version));
  }

  static Response act(String token, String id, String act, Map<String, ?> body, long version) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(path(id) + "/" + act);
  }

  static void accept(String token, String id) {
    act(token, id, "acceptance", Map.of("accept", true, "reason", "ours")).then().statusCode(200);
  }

  static Response identity(String token, String id) {
    return as(token).queryParam("reason", "to call back").get(path(id) + "/identity");
  }

  /** What the authority owes for a complaint now. */
  static List<DutyKind> owed(String complaint) throws SQLException {
    List<DutyKind> owed = new ArrayList<>();
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement(
                "select kind from duty where complaint_id = ?::uuid and done_at is null")) {
      query.setString(1, complaint);
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        owed.add(DutyKind.valueOf(rows.getString(1)));
      }
    }
    return owed;
  }

  static String path(String id) {
    return COMPLAINTS + "/" + id;
  }
}

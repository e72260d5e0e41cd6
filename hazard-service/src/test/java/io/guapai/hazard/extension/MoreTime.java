package io.guapai.hazard.extension;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.hazard.Api;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** More time as enterprises ask for it and authorities decide on it. */
final class MoreTime {

  private MoreTime() {}

  static ValidatableResponse ask(TestUnit unit, String id, LocalDate date) {
    return act(unit.owner(), id, "extension", application(date)).then();
  }

  static ValidatableResponse decide(String token, String id, boolean approve, LocalDate date) {
    return act(token, id, "extension-decision", decision(approve, date)).then();
  }

  static ValidatableResponse review(String token, String id, boolean recommend) {
    return act(
            token,
            id,
            "extension-review",
            Map.of("recommend", recommend, "opinion", "the part is ordered", "signer", "Lu Min"))
        .then();
  }

  static String review(String id) {
    return one(
        "select authority_region || case when done_at is null then ' open' else ' done' end"
            + " from duty where kind = 'REVIEW_EXTENSION' and hazard_id = ?::uuid",
        id);
  }

  static Map<String, ?> application(LocalDate date) {
    return Map.of(
        "requestedDate", date.toString(),
        "reason", "the part is made to order",
        "interimMeasures", "stop the unit at night");
  }

  static Map<String, ?> decision(boolean approve, LocalDate date) {
    return date == null
        ? Map.of("approve", approve, "reason", "considered")
        : Map.of("approve", approve, "reason", "considered", "date", date.toString());
  }

  static Answer extension(String token, String id) {
    return as(token).get(path(id)).then().statusCode(200).extract().as(Answer.class);
  }

  static String path(String id) {
    return Api.HAZARDS + "/" + id + "/extension";
  }

  /** Listed by the city until the deadline of the plan. */
  static void list(TestUnit unit, String id, LocalDate due) {
    Map<String, Object> proposal = new HashMap<>(Procedure.proposal());
    proposal.put("level", "CITY");
    act(unit.county(), id, "listing-proposal", proposal).then().statusCode(200);
    act(Tokens.leader("3203"), id, "listing", Procedure.decision(Map.of())).then().statusCode(200);
    assertEquals(
        due.toString(), one("select due_date::text from listing where hazard_id = ?::uuid", id));
  }

  static String duty(String id) {
    return one(
        "select authority_region || ' until ' || due_date"
            + " || case when done_at is null then ' open' else ' done' end"
            + " from duty where kind = 'DECIDE_EXTENSION' and hazard_id = ?::uuid",
        id);
  }

  static String one(String query, String id) {
    try (Connection connection = Database.asOwner();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, id);
      ResultSet row = statement.executeQuery();
      return row.next() ? row.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void change(String update, String id) {
    try (Connection connection = Database.asOwner();
        PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setString(1, id);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

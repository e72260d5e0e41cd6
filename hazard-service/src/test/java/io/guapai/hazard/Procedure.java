package io.guapai.hazard;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;

import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.Tokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of the listing procedure with complete papers. */
public final class Procedure {

  private Procedure() {}

  /** A severe hazard that may be listed at once. */
  public static String severe(TestUnit unit) {
    String id =
        as(unit.county())
            .body(
                Map.of(
                    "equipmentNo", unit.equipmentNo(),
                    "code", "O57-25-1",
                    "description", "scrapped and still used"))
            .post(Api.HAZARDS)
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .get("id");
    act(unit.county(), id, "confirmation", Map.of("decision", "CONFIRM")).then().statusCode(200);
    return id;
  }

  /** The county inspector proposes, the county's leader lists. */
  public static void listed(TestUnit unit, String id) {
    listed(unit, id, Map.of());
  }

  /** The same, with other values in the decision. */
  public static void listed(TestUnit unit, String id, Map<String, ?> values) {
    act(unit.county(), id, "listing-proposal", proposal()).then().statusCode(200);
    act(leader(unit), id, "listing", decision(values)).then().statusCode(200);
  }

  /** The enterprise plans, rectifies and applies for acceptance. */
  public static void applied(TestUnit unit, String id, String planDeadline) {
    act(unit.owner(), id, "plan", Api.plan(planDeadline)).then().statusCode(200);
    act(unit.owner(), id, "rectification", application()).then().statusCode(200);
  }

  public static String leader(TestUnit unit) {
    return Tokens.leader(unit.region());
  }

  public static Map<String, ?> proposal() {
    return Map.of("reason", "a severe hazard", "responsibleUnit", "Xinghua Chemicals 兴化化工");
  }

  public static Map<String, Object> decision(Map<String, ?> values) {
    Map<String, Object> decision = new HashMap<>();
    decision.put("responsibleLeader", Map.of("name", "Gu Feng", "post", "deputy county head"));
    decision.put("supervisingDepartment", "County market regulation 县市场监管局");
    decision.put("contact", Map.of("name", "Lu Min", "phone", "0513-7654321"));
    decision.put("harm", "The vessel may burst");
    decision.put("requiredMeasures", "Take it out of use and replace it");
    decision.put("monitoring", "Two watchmen day and night");
    decision.put("stop", "PARTIAL");
    decision.putAll(values);
    return decision;
  }

  public static Map<String, ?> application() {
    return Map.of(
        "report", "replaced", "rectifiedBy", "Chen", "selfAssessment", "all measures carried out");
  }

  private static Map<String, Object> member(String name, boolean expert) {
    Map<String, Object> member = new HashMap<>();
    member.put("name", name);
    member.put("unit", "institute");
    member.put("expert", expert);
    member.put("conflictDeclared", true);
    member.put("certificateNo", expert ? null : Register.certificate(name));
    return member;
  }

  /**
   * The opinion of a review by two inspectors and experts of these names, none of whom has an
   * interest in the matter.
   */
  public static Map<String, ?> acceptance(boolean passed, String... members) {
    return Map.of(
        "members",
        Arrays.stream(members)
            .map(name -> member(name, List.of(members).indexOf(name) > 1))
            .toList(),
        "passed",
        passed,
        "opinion",
        "seen on site",
        "defects",
        passed ? List.of() : List.of("the door does not close"));
  }

  /** The whole file of the procedure. */
  public static Answer file(String token, String id) {
    return as(token)
        .get(Api.HAZARDS + "/" + id + "/listing")
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class);
  }

  /**
   * The duties about a hazard that the procedure gave rise to, in the order of their kinds: {@code
   * FILE_LISTING 3206 open 2026-05-06}.
   */
  public static List<String> duties(String hazardId) {
    List<String> duties = new ArrayList<>();
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement(
                "select kind || ' ' || authority_region || ' ' || case when done_at is null then"
                    + " 'open' when lapsed then 'lapsed' else 'done' end || ' ' || due_date"
                    + " from duty where hazard_id = ?::uuid and kind in ('PUBLISH_LISTING',"
                    + " 'FILE_LISTING', 'RECHECK', 'REVIEW_ACCEPTANCE', 'PUBLISH_DELISTING')"
                    + " order by kind, id")) {
      query.setString(1, hazardId);
      ResultSet rows = query.executeQuery();
      while (rows.next()) {
        duties.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return duties;
  }
}

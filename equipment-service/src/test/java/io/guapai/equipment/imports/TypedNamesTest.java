package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.ENTERPRISES;
import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.equipment.Api;
import io.guapai.runtime.text.Typed;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers with what input methods and spreadsheets leave in them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TypedNamesTest {

  private static final String CITY = Tokens.city("3203");

  @Test
  void spellingsOfOneEnterpriseAreOneInAFileAndInTheNext() {
    ended(
            CITY,
            imported(
                "A1,甲公司（徐州）,,铜山,3110,在用,yes,,,,",
                "A2,甲公司(徐州)\u200b,,铜山,3110,在用,yes,,,,",
                "A3,\u00a0甲公司（徐州）,,铜山,3110,在用,yes,,,,",
                "A5,甲 公司 〔徐州〕,,铜山,3110,在用,yes,,,,"))
        .then()
        .body(has("accepted", equalTo(4)));
    ended(CITY, imported("A4,甲公司（徐州)\ufeff,,铜山,3110,在用,yes,,,,"))
        .then()
        .body(has("accepted", equalTo(1)));

    List<String> owners =
        List.of("A1", "A2", "A3", "A4", "A5").stream()
            .map(no -> unit("TYPED:" + no).<String>path("items[0].enterpriseId"))
            .distinct()
            .toList();
    assertEquals(1, owners.size(), owners.toString());
    assertEquals("甲公司（徐州）", unit("TYPED:A1").as(Answer.class).get("items[0].enterpriseName"));
  }

  @Test
  void aRecordIsNotTwoByANoBreakSpaceInItsNumber() {
    ended(CITY, imported("\u00a0B1,Mall,,铜山,3110,在用,yes,,,,", "Ｂ１,Mall,,铜山,3110,在用,yes,,,,"))
        .then()
        .body(has("accepted", equalTo(1)), has("rejected", equalTo(1)));
    unit("TYPED:B1").then().body(has("items.size()", equalTo(1)));
  }

  @Test
  void aUnitEnteredSinglyIsNotTwoEither() {
    String county = Tokens.county("320312");
    String owner = Api.enterprise(county, "\ufeff乙公司\u200b", "320312");
    as(county).get(ENTERPRISES + "/" + owner).then().body(has("name", equalTo("乙公司")));
    Api.enter(county, Api.elevator(owner, "320312", "TYPED-1"));
    Map<String, Object> again = Api.elevator(owner, "320312", "\u00a0ＴＹＰＥＤ－１\u200b");
    as(county).body(again).post(EQUIPMENT).then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲公司（徐州）",
        "\ufeffＬＩ\u3000\u00a0ｍｉｎｇ\u200b",
        "阿不都・热西提",
        "A\u00ad-１\u2060",
        "甲 公司【徐州】 Li ming〔2〕",
        "［Ａ］ Ｂ  𠮷 野家 {c} 《d》",
        "韩 国 かな (x) 豈 y z",
        "\u202eMall  2 "
      })
  void theDatabaseFoldsNamesAsTheServiceDoes(String typed) throws SQLException {
    try (Connection connection = Database.asOwner();
        PreparedStatement query =
            connection.prepareStatement("select typed_key(?), organization_key(?)")) {
      query.setString(1, typed);
      query.setString(2, typed);
      ResultSet row = query.executeQuery();
      row.next();
      assertEquals(Typed.key(typed), row.getString(1));
      assertEquals(Typed.organization(typed), row.getString(2));
    }
  }

  private static String imported(String... rows) {
    return accepted(
        CITY,
        Profiles.HEADER + "\n" + String.join("\n", rows) + "\n",
        Profiles.XUZHOU.formatted("TYPED"));
  }

  private static Response unit(String equipmentNo) {
    return as(CITY).queryParam("equipmentNo", equipmentNo).get(EQUIPMENT);
  }
}

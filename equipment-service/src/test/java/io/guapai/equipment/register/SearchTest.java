package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who looks for an enterprise or a unit knows a part of its name or number, however he types it.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SearchTest {

  private static final String COUNTY = "320830";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final String ENTERPRISES = "/equipment/v1/enterprises";

  @Inject Transactions transactions;
  @Inject Sql sql;

  @Test
  void anEnterpriseIsFoundByAPartOfItsNameOrId() {
    String found = enterprise(OFFICER, "金坛甲乙（Search）化工有限公司", COUNTY);
    enterprise(OFFICER, "金坛丙丁化工有限公司", COUNTY);

    assertEquals(List.of(found), ids(OFFICER, ENTERPRISES, "甲乙(search)"));
    assertEquals(List.of(found), ids(OFFICER, ENTERPRISES, found.toLowerCase()));
    assertEquals(List.of(), ids(OFFICER, ENTERPRISES, "甲乙%"));
    assertEquals(List.of(), ids(Tokens.county("320412"), ENTERPRISES, "甲乙"));
    assertEquals(List.of(found), ids(Tokens.enterprise(found, null), ENTERPRISES, "甲乙"));
  }

  @Test
  void aUnitIsFoundByItsNameItsNumbersAndItsEnterprise() {
    String user = enterprise(OFFICER, "金坛戊己商场", COUNTY);
    Map<String, Object> unit = elevator(user, COUNTY, "SEARCHED-1");
    unit.put("name", "庚辛观光梯");
    String found = enter(OFFICER, unit).path("id");
    enter(OFFICER, elevator(enterprise(OFFICER, "金坛壬癸商场", COUNTY), COUNTY, "OTHER-1"));

    for (String text : List.of("庚辛", "searched-1", "戊己")) {
      assertEquals(List.of(found), ids(OFFICER, EQUIPMENT, text), text);
      assertEquals(List.of(found), ids(Tokens.enterprise(user, null), EQUIPMENT, text), text);
    }
    assertEquals(List.of(), ids(Tokens.county("320412"), EQUIPMENT, "庚辛"));
  }

  @Test
  void whatIsFoundIsPaged() {
    List<String> found =
        List.of("甲", "乙", "丙").stream()
            .map(name -> enterprise(OFFICER, "分页" + name + "厂", COUNTY))
            .sorted()
            .toList();
    Answer first = page(null);
    assertEquals(found.subList(0, 2), first.getList("items.id", String.class));
    Answer second = page(first.getString("next"));
    assertEquals(found.subList(2, 3), second.getList("items.id", String.class));
  }

  @Test
  void aCityIsListedCountyByCountyAndGoesOnWhereAPageEnded() {
    String last = enterprise(Tokens.county("320831"), "县序甲厂", "320831");
    String first = enterprise(OFFICER, "县序乙厂", COUNTY);
    String second = enterprise(OFFICER, "县序丙厂", COUNTY);
    String city = Tokens.city("3208");
    Answer page = page(city, "县序", null);
    assertEquals(List.of(first, second), page.getList("items.id", String.class));
    assertEquals(
        List.of(last), page(city, "县序", page.getString("next")).getList("items.id", String.class));
    for (String cursor : List.of(last, "320831", "320831 x", "x " + last)) {
      String foreign =
          Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(UTF_8));
      as(city).queryParam("cursor", foreign).get(ENTERPRISES).then().statusCode(400);
      as(city).queryParam("cursor", foreign).get(EQUIPMENT).then().statusCode(400);
    }
  }

  @Test
  void whatManyHaveAndWhatTheIndexFindsIsPagedAlike() {
    transactions.asSystem(
        () ->
            sql.update(
                "insert into enterprise (id, name, region_code, demonstration, registered_at,"
                    + " version, hazardous_chemicals) select 'TMP-320831-9' || lpad(n::text, 5, '0'),"
                    + " '多' || case when n <= 60 then '常见' else '' end || '店' || n, '320831',"
                    + " false, now(), 1, n = 61 from generate_series(1, 80) as n"));
    String county = Tokens.county("320831");
    // The list itself meets those of the first, and the index finds those of the others.
    assertEquals(60, all(county, Map.of("text", "多常见")).size());
    assertEquals(80, all(county, Map.of("text", "多")).size());
    assertEquals(20, all(county, Map.of("text", "多店")).size());
    assertEquals(List.of("TMP-320831-900061"), all(county, Map.of("text", "多店61")));
    assertEquals(List.of("TMP-320831-900061"), all(county, Map.of("text", "831-900061")));
    assertEquals(
        List.of("TMP-320831-900061"),
        all(county, Map.of("text", "多店", "hazardousChemicals", true)));
    assertEquals(List.of(), all(county, Map.of("text", "多常见", "hazardousChemicals", true)));
    assertEquals(List.of(), all(county, Map.of("text", "多店", "kind", "FILL")));
    assertEquals(List.of(), all(county, Map.of("text", "多店多店")));
    assertEquals(20, all(Tokens.city("3208"), Map.of("text", "多店", "region", "320831")).size());
    assertEquals(List.of(), all(Tokens.city("3209"), Map.of("text", "多店")));
  }

  /**
   * Whatever lies around a text, a key that has it has all parts that the text is looked for by.
   */
  @Test
  void theIndexMissesNoTextThatIsInAKey() {
    List<String> missed =
        transactions.asSystem(
            () ->
                sql.query(
                    "with letters as (select array['徐','州','市',' ','a','7','7','0','-','(','𠮷','é']"
                        + " as known), made as (select n, part, string_agg(known[1 + mod(abs("
                        + " hashtext(n || ' ' || part || ' ' || place)), 12)], '') as text"
                        + " from letters, generate_series(1, 400) as n, generate_series(1, 3) as part,"
                        + " generate_series(1, 1 + mod(n * part, 9)) as place group by n, part)"
                        + " select a.text || '|' || b.text || '|' || c.text"
                        + " from made a join made b using (n) join made c using (n)"
                        + " where (a.part, b.part, c.part) = (1, 2, 3)"
                        + " and not search_grams(a.text || b.text || c.text) @> asked_grams(b.text)",
                    row -> row.getString(1)));
    assertEquals(List.of(), missed);
  }

  private static List<String> all(String token, Map<String, Object> query) {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      var request = as(token).queryParams(query).queryParam("limit", 7);
      Answer page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get(ENTERPRISES)
              .then()
              .statusCode(200)
              .extract()
              .as(Answer.class);
      all.addAll(page.getList("items.id", String.class));
      cursor = page.getString("next");
    } while (cursor != null);
    return all;
  }

  private static Answer page(String cursor) {
    return page(OFFICER, "分页", cursor);
  }

  private static Answer page(String token, String text, String cursor) {
    var request = as(token).queryParam("text", text).queryParam("limit", 2);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get(ENTERPRISES)
        .as(Answer.class);
  }

  private static List<String> ids(String token, String path, String text) {
    return as(token)
        .queryParam("text", text)
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getList("items.id", String.class);
  }
}

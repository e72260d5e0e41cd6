package io.guapai.equipment.doubles;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.doubles.Suspicions.DOUBLES;
import static io.guapai.equipment.doubles.Suspicions.items;
import static io.guapai.equipment.doubles.Suspicions.pair;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.Api;
import io.guapai.equipment.imports.Importing;
import io.guapai.runtime.history.History;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What too many have is no sign of a double, in a city that no other test uses (Bozhou). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CrowdsTest {

  private static final String COUNTY = Tokens.county("341621");
  private static final int MANY = 130;

  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject NotCompared notCompared;
  @Inject History history;
  @Inject @All List<LikeEntries> real;
  @Inject Clock clock;

  @Test
  void aNameThatManyHaveIsNoSignAndRealDoublesAreFoundAmongThem() {
    String there = Api.enterprise(COUNTY, "涡阳真双机械厂", "341621");
    StringBuilder file = new StringBuilder("no,unit,county\n");
    for (int i = 0; i < MANY; i++) {
      file.append("C-%d,%s,341621\n".formatted(i, marked("涡阳便民日用百货商店", i)));
    }
    file.append("C-D,涡阳真双（机械厂）,341621\n");
    String job =
        Importing.accepted(
            COUNTY,
            file.toString(),
            """
            name: crowd
            sourceSystem: CROWD
            columns: { recordNo: no, enterpriseName: unit, region: county }
            constants: { variety: "3110", useState: STOPPED, regState: REGISTERED }
            """);
    Importing.ended(COUNTY, job).then().body(has("accepted", equalTo(MANY + 1)));
    String came =
        as(COUNTY)
            .queryParam("equipmentNo", "CROWD:C-D")
            .get(Api.EQUIPMENT)
            .as(Answer.class)
            .get("items[0].enterpriseId");
    pair(COUNTY, came, there, "SAME_NAME");

    Map<String, Object> note = note("");
    assertEquals("NAME_OF_MANY", note.get("reason"));
    assertEquals(101, note.get("entries"));
    assertEquals("涡阳便民日用百货商店", note.get("sign"));
    assertEquals("341621", note.get("regionCode"));
    assertEquals(List.of(), about("便民"));

    // Who has the name, too, is compared no more than the others, and all of it again each day.
    Api.enterprise(COUNTY, "涡阳便民日用百货商店", "341621");
    boolean again =
        transactions.asSystem(() -> notCompared.again(clock.instant().plus(Duration.ofDays(2))));
    assertTrue(again);
    assertNotEquals(note.get("id"), note((String) note.get("id")).get("id"));
    assertEquals(List.of(), about("便民"));

    as(Tokens.county("341622"))
        .get(DOUBLES + "/not-compared")
        .then()
        .statusCode(200)
        .body(has("items", equalTo(List.of())));
    as(Tokens.enterprise("TMP-341621-000001", null))
        .get(DOUBLES + "/not-compared")
        .then()
        .statusCode(403);
  }

  @Test
  void anEntryThatCannotBeComparedKeepsNobodyElseWaiting() {
    transactions.asSystem(
        () ->
            sql.update("insert into double_candidate (subject, id) values ('EQUIPMENT', 'none')"));
    String one = Api.enterprise(COUNTY, "涡阳先到副食店", "341621");
    String two = Api.enterprise(COUNTY, "涡阳（先到）副食店", "341621");
    pair(COUNTY, two, one, "SAME_NAME");
    await()
        .until(
            () ->
                transactions.asSystem(
                    () ->
                        sql.query("select from double_candidate where id = 'none'", row -> row)
                            .isEmpty()));
  }

  @Test
  void anEntryThatCannotBeComparedIsToldToAPerson() {
    String faulty = Api.enterprise(COUNTY, "涡阳比对不了商店", "341621");
    List<LikeEntries> kinds = real.stream().map(kind -> failing(kind, faulty)).toList();
    var finding = new FindingDoubles(kinds, notCompared, sql, history, transactions, clock);
    Map<String, Object> note =
        await()
            .until(
                () -> {
                  // The service's own job may take it before this one does.
                  transactions.asSystem(
                      () ->
                          sql.update(
                              "insert into double_candidate (subject, id) values (?, ?)",
                              DoubleSubject.ENTERPRISE,
                              faulty));
                  finding.find();
                  List<Map<String, Object>> notes =
                      as(COUNTY)
                          .queryParam("reason", "FAILED")
                          .get(DOUBLES + "/not-compared")
                          .as(Answer.class)
                          .get("items");
                  return notes.isEmpty() ? null : notes.get(0);
                },
                found -> found != null);
    assertEquals("ENTERPRISE", note.get("subject"));
    assertEquals("341621", note.get("regionCode"));
    assertEquals(faulty, note.get("sign"));
    assertEquals(1, note.get("entries"));
  }

  /** The same, save that looking at one entry goes wrong. */
  private static LikeEntries failing(LikeEntries kind, String faulty) {
    return new LikeEntries() {
      @Override
      public DoubleSubject subject() {
        return kind.subject();
      }

      @Override
      public Found like(Collection<String> ids) {
        if (ids.contains(faulty)) {
          throw new IllegalStateException(faulty);
        }
        return kind.like(ids);
      }

      @Override
      public List<String> ended(Collection<String> ids) {
        return kind.ended(ids);
      }

      @Override
      public Optional<Named> named(String id) {
        return kind.named(id);
      }
    };
  }

  /** A name in one of many spellings that differ by a mark somewhere. */
  private static String marked(String name, int no) {
    String marks = "-.;:_’‘“”·[]【】〔〕";
    int at = no % (name.length() - 1) + 1;
    return name.substring(0, at)
        + marks.charAt(no / (name.length() - 1) % marks.length())
        + name.substring(at);
  }

  private static List<String> about(String name) {
    return items(COUNTY).stream()
        .map(Object::toString)
        .filter(each -> each.contains(name))
        .toList();
  }

  /** The note on the name that too many have, once it is another than one that was there. */
  private static Map<String, Object> note(String before) {
    return await()
        .until(
            () -> {
              List<Map<String, Object>> notes =
                  as(COUNTY)
                      .queryParam("subject", "ENTERPRISE")
                      .get(DOUBLES + "/not-compared")
                      .as(Answer.class)
                      .get("items");
              return notes.stream()
                  .filter(each -> !each.get("id").equals(before))
                  .findFirst()
                  .orElse(null);
            },
            found -> found != null);
  }
}

package io.guapai.runtime.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rule of visibility in Java, for rows read once for many, is the one in the database. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class VisibilityTest {

  private static final List<String> REGIONS =
      Arrays.asList(null, "", "3", "32", "3204", "320411", "320411003", "3203", "%", "_2", "32%");
  private static final List<String> ENTERPRISES =
      Arrays.asList(null, "", "E", "e", "E-1", "E-1 ", "\u00c9", "E\u0301", "%");

  @Inject Transactions transactions;
  @Inject Sql sql;

  private record Row(String region, String enterprise) {}

  @Test
  void javaAndTheDatabaseAgreeOnWhatEachScopeSees() {
    List<Row> rows = new ArrayList<>();
    REGIONS.forEach(region -> ENTERPRISES.forEach(one -> rows.add(new Row(region, one))));
    Random random = new Random(4);
    for (int i = 0; i < 200; i++) {
      rows.add(new Row(digits(random), "E-" + random.nextInt(4)));
    }
    int seen = 0;
    for (Scope scope : scopes(random)) {
      List<Boolean> bySql = transactions.within(scope, () -> visible(rows));
      List<Boolean> byJava =
          rows.stream().map(row -> scope.sees(row.region(), row.enterprise())).toList();
      assertEquals(bySql, byJava, scope.toString());
      seen += byJava.stream().filter(visible -> visible).count();
    }
    assertTrue(seen > rows.size(), "some rows are seen");
  }

  private static List<Scope> scopes(Random random) {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.SYSTEM, Scope.NOTHING));
    REGIONS.forEach(
        region ->
            ENTERPRISES.forEach(one -> scopes.add(new Scope(false, region, one, "institute"))));
    for (int i = 0; i < 50; i++) {
      scopes.add(new Scope(false, digits(random), null, null));
    }
    return scopes;
  }

  private static String digits(Random random) {
    return "32041100310".substring(0, 2 + random.nextInt(4)) + random.nextInt(10);
  }

  private List<Boolean> visible(List<Row> rows) {
    return sql.query(
        "select coalesce(guapai_visible(region, enterprise), false)"
            + " from unnest(?, ?) with ordinality as row (region, enterprise, no) order by no",
        row -> row.getBoolean(1),
        rows.stream().map(Row::region).toList(),
        rows.stream().map(Row::enterprise).toList());
  }
}

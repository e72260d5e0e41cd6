package io.guapai.runtime.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ScopeTest {

  @Inject Transactions transactions;
  @Inject Sql sql;

  private final String story = UUID.randomUUID().toString();

  @BeforeEach
  void twoCounties() {
    transactions.asSystem(() -> insert("320312", "E-A") + insert("320381", "E-B"));
  }

  private int insert(String region, String enterprise) {
    return sql.update(
        "insert into ledger (id, hazard_id, enterprise_id, region_code, version)"
            + " values (?, ?, ?, ?, 0)",
        UUID.randomUUID(),
        story,
        enterprise,
        region);
  }

  private int seen(Scope scope) {
    return transactions.within(scope, this::count);
  }

  private int count() {
    return sql.first("select count(*) from ledger where hazard_id = ?", row -> row.getInt(1), story)
        .orElseThrow();
  }

  private static Scope region(String code) {
    return new Scope(false, code, null, null);
  }

  @Test
  void anOfficerSeesTheOwnTerritoryOnly() {
    assertEquals(1, seen(region("320312")));
    assertEquals(2, seen(region("3203")));
    assertEquals(0, seen(region("3204")));
  }

  @Test
  void anEnterpriseSeesItsOwnRowsOnly() {
    assertEquals(1, seen(new Scope(false, null, "E-B", null)));
  }

  @Test
  void withoutAScopeNothingIsSeenAndAPercentSignIsNoWildcard() {
    assertEquals(0, seen(Scope.NOTHING));
    assertEquals(0, seen(region("%")));
    assertEquals(0, count(), "no request, no scope");
  }

  @Test
  void nothingIsWrittenOutsideTheScope() {
    assertThrows(
        SqlFailure.class, () -> transactions.within(region("3204"), () -> insert("320312", "E-A")));
    int changed =
        transactions.within(
            region("320381"),
            () ->
                sql.update(
                    "update ledger set enterprise_id = 'E-X' where hazard_id = ?"
                        + " and region_code = '320312'",
                    story));
    assertEquals(0, changed);
  }

  @Test
  void aScopeLeavesNothingBehindOnTheConnection() {
    for (int i = 0; i < 40; i++) {
      assertEquals(2, seen(Scope.SYSTEM));
      assertEquals(0, count());
    }
  }

  @Test
  void theScopeDoesNotChangeInsideATransaction() {
    Supplier<Integer> nested = () -> transactions.within(region("3203"), this::count);
    assertThrows(IllegalStateException.class, () -> transactions.asSystem(nested));
  }
}

package io.guapai.equipment.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.id.ProvisionalId;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * While a register comes in for the first time, the database does not know yet how many enterprises
 * a source has. Each batch read all of them, and compared each with every name of the batch.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LookingUpByNameTest {

  private static final RegionCode REGION = RegionCode.parse("320312");
  private static final int KNOWN = 3_000;
  private static final int ASKED = 10;
  private static final int TIMES = 8; // more than the database needs to settle for one plan

  @Inject EnterpriseTable enterprises;
  @Inject ProvisionalIds ids;
  @Inject Transactions transactions;
  @Inject Sql sql;

  private final String source = "S-" + UUID.randomUUID();

  @Test
  void readsTheEnterprisesAskedForAndNoOthersOfTheirSource() {
    long read =
        transactions.asSystem(
            () -> {
              enterprises.insert(known());
              long before = rowsRead();
              for (int i = 0; i < TIMES; i++) {
                assertEquals(ASKED, find(i * ASKED).size());
              }
              return rowsRead() - before;
            });
    assertEquals(TIMES * ASKED, read);
  }

  private List<Enterprise> known() {
    List<ProvisionalId> free = ids.next(Collections.nCopies(KNOWN, REGION));
    List<Enterprise> known = new ArrayList<>();
    for (int i = 0; i < KNOWN; i++) {
      known.add(
          Enterprise.entering(
              free.get(i), "enterprise " + i, REGION, source, true, null, Instant.EPOCH));
    }
    return known;
  }

  private List<EnterpriseTable.Named> find(int from) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < from + ASKED; i++) {
      names.add("enterprise " + i);
    }
    return enterprises.find(source, Collections.nCopies(ASKED, REGION.value()), names);
  }

  private long rowsRead() {
    return sql.first(
            "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                + " where relname = 'enterprise'",
            row -> row.getLong(1))
        .orElseThrow();
  }
}

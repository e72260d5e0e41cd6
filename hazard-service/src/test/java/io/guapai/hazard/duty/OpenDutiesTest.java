package io.guapai.hazard.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every act asks what is open of its file, also where many authorities owe much. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OpenDutiesTest {

  @Inject Sql sql;

  @Test
  void whatIsOpenOfAFileIsFoundWithoutReadingWhatIsOpenElsewhere() {
    List<String> plan = Scopes.with(Scope.SYSTEM, this::plan);
    String said = String.join("\n", plan);
    assertTrue(said.contains("Bitmap Index Scan on duty_open_of"), said);
    assertEquals(-1, said.indexOf("Seq Scan on duty"), said);
  }

  private List<String> plan() {
    QuarkusTransaction.begin();
    try {
      sql.update(
          "insert into duty (id, kind, subject, region_code, authority_region, correlation_id,"
              + " due_date, deadline, expires_at) select gen_random_uuid(), 'VERIFY',"
              + " gen_random_uuid(), '320312', '320312', 'x', now(), '{}', now()"
              + " from generate_series(1, 20000)");
      return sql.query(
          "explain select from duty where done_at is null and " + Duties.ABOUT,
          row -> row.getString(1),
          UUID.randomUUID(),
          UUID.randomUUID());
    } finally {
      QuarkusTransaction.rollback();
    }
  }
}

package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.ForeignWrites;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A write that this service publishes one day is tried on a foreign record. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ForeignRecordTest {

  @Test
  void noWriteReachesARecordOfAnotherProvinceOrEnterprise() throws Exception {
    assertEquals(
        List.of(),
        new ForeignWrites("inspection")
            .tryAs(
                List.of(
                    Tokens.city("4403"),
                    Tokens.county("440304"),
                    Tokens.enterprise("TMP-440304-000001", null))));
  }
}

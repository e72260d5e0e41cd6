package io.guapai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.MissingWords;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedWrites;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every write that the service publishes: by officers and enterprises of another province, and with
 * rubbish in each text by those whose it is; and every read with queries that ask for nothing.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PublishedWritesTest {

  @Test
  void everythingPublishedHasItsWordInBothLanguages() {
    assertEquals(List.of(), MissingWords.all());
  }

  @Test
  void noWriteReachesARecordOfAnotherProvinceOrEnterprise() throws Exception {
    assertEquals(
        List.of(),
        new PublishedWrites("scoring")
            .tryAs(
                List.of(
                    Tokens.city("4403"),
                    Tokens.county("440304"),
                    Tokens.enterprise("TMP-440304-000001", null))));
  }

  @Test
  void rubbishInATextIsKeptOrRefusedAndNoFault() {
    assertEquals(
        List.of(),
        new PublishedWrites("scoring")
            .tryRubbishAs(
                List.of(
                    Tokens.county("320324"),
                    Tokens.province("32"),
                    Tokens.enterprise("TMP-320324-000001", null),
                    Tokens.admin())));
  }

  @Test
  void aQueryValueThatIsNoneIsRefusedByTheNameOfItsParameter() {
    assertEquals(
        List.of(),
        new PublishedWrites("scoring")
            .tryQueriesAs(
                List.of(
                    Tokens.county("320324"),
                    Tokens.province("32"),
                    Tokens.enterprise("TMP-320324-000001", null),
                    Tokens.admin())));
  }
}

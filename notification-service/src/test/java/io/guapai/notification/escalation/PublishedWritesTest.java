package io.guapai.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Level;
import io.guapai.notification.Story;
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

  private final Story story = Story.in("320411");

  @Test
  void everythingPublishedHasItsWordInBothLanguages() {
    assertEquals(List.of(), MissingWords.all());
  }

  @Test
  void noWriteReachesACaseOfAnotherProvinceOrAnotherOrganization() throws Exception {
    assertEquals(
        List.of(),
        records()
            .tryAs(
                List.of(
                    Tokens.province("44"),
                    Tokens.city("4403"),
                    Tokens.county("440304"),
                    Tokens.township("440304001"),
                    Tokens.institute("another institute", null),
                    Tokens.enterprise("TMP-440304-000001", null))));
  }

  @Test
  void rubbishInATextIsKeptOrRefusedAndNoFault() {
    assertEquals(
        List.of(),
        records()
            .tryRubbishAs(
                List.of(
                    Tokens.county("320411"),
                    Tokens.enterprise(story.enterpriseId(), null),
                    Tokens.agency("rubbish-bureau"),
                    Tokens.institute("county-institute", null),
                    Tokens.auditor("32"),
                    Tokens.admin())));
  }

  @Test
  void aQueryValueThatIsNoneIsRefusedByTheNameOfItsParameter() {
    assertEquals(
        List.of(),
        records()
            .tryQueriesAs(
                List.of(
                    Tokens.county("320411"),
                    Tokens.enterprise(story.enterpriseId(), null),
                    Tokens.agency("rubbish-bureau"),
                    Tokens.institute("county-institute", null),
                    Tokens.auditor("32"),
                    Tokens.admin())));
  }

  private PublishedWrites records() {
    return new PublishedWrites("notification")
        .record("/notification/v1/cases", Cases.open(story, Level.COUNTY))
        .record("/notification/v1/organizations", "county-institute")
        // It has no end.
        .triedElsewhere("GET /notification/v1/alerts/stream");
  }
}

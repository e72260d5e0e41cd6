package io.guapai.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Level;
import io.guapai.notification.Story;
import io.guapai.testing.ForeignWrites;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What officers and enterprises of another province can do to the cases of this one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ForeignRecordTest {

  @Test
  void noWriteReachesACaseOfAnotherProvinceOrAnotherOrganization() throws Exception {
    Story story = Story.in("320411");
    assertEquals(
        List.of(),
        new ForeignWrites("notification")
            .record("/notification/v1/cases", Cases.open(story, Level.COUNTY))
            .record("/notification/v1/organizations", "county-institute")
            .tryAs(
                List.of(
                    Tokens.province("44"),
                    Tokens.city("4403"),
                    Tokens.county("440304"),
                    Tokens.township("440304001"),
                    Tokens.institute("another institute", null),
                    Tokens.enterprise("TMP-440304-000001", null))));
  }
}

package io.guapai.hazard;

import static io.guapai.hazard.Api.as;
import static org.hamcrest.Matchers.notNullValue;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeadLetterAddressTest {

  @Test
  void noOtherResourceHidesThePlatformsAddresses() {
    as(Tokens.admin())
        .get("/hazard/v1/dead-letters")
        .then()
        .statusCode(200)
        .body("items", notNullValue());
  }
}

package io.guapai.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.PlatformAddresses;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PlatformAddressTest {

  @Test
  void noOtherResourceHidesThePlatformsAddresses() {
    assertEquals(List.of(), PlatformAddresses.unanswered("inspection"));
  }
}

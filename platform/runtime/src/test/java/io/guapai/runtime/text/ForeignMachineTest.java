package io.guapai.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A service on a machine of another language and zone, which is where all tests run. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ForeignMachineTest {

  @Test
  void theMachineIsForeign() {
    assertEquals("zh", Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    assertNotEquals(ZoneId.of("Asia/Shanghai"), ZoneId.systemDefault());
  }

  @Test
  void numbersAreFormattedAsEverywhere() {
    assertEquals("1,234,567", "%,d".formatted(1_234_567));
  }
}

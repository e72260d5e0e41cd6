package io.guapai.runtime.event;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OutboxTest {

  @Inject Outbox outbox;

  @Test
  void anEventWithoutATransactionIsRefused() {
    List<RawEvent> events =
        List.of(new RawEvent("score-events", "none", Map.of("id", "1", "type", "test"), "{}"));
    assertThrows(IllegalStateException.class, () -> outbox.publishRaw(events));
  }
}

package io.guapai.runtime.event.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Transactions;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one transaction publishes, however often it does. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OutboxPageTest {

  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject OutboxStories stories;

  private final String story = "page-" + UUID.randomUUID();

  @Test
  void isNumberedAtTheCommitAndKeepsItsOrder() {
    int before =
        transactions.asSystem(
            () -> {
              IntStream.range(0, 5).forEach(this::publish);
              return stories.pending(story);
            });

    assertEquals(0, before);
    List<String> told =
        OutboxStories.told(story, 5).stream()
            .map(Recorded::value)
            .map(value -> value.replaceAll(".*\"n\":(\\d).*", "$1"))
            .toList();
    assertEquals(List.of("0", "1", "2", "3", "4"), told);
  }

  @Test
  void isForgottenWithATransactionThatFails() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            transactions.asSystem(
                () -> {
                  publish(0);
                  throw new IllegalArgumentException("no");
                }));
    transactions.asSystem(
        () -> {
          publish(1);
          return true;
        });

    assertEquals(1, OutboxStories.told(story, 1).size());
  }

  private void publish(int number) {
    outbox.publishRaw(List.of(OutboxStories.event(story, "key", number)));
  }
}

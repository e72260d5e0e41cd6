package io.guapai.notification.alert;

import io.guapai.notification.Eventually;
import io.guapai.notification.Story;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DatabaseAwayTest {

  @TestHTTPResource("/notification/v1/alerts/stream")
  URI address;

  @Test
  void whatHappenedWhileTheDatabaseWasAwayIsStreamedAfterwards() throws IOException {
    String county = Tokens.county("320904");
    Story story = Story.in("320904");
    long seen;
    try (EventStream stream = EventStream.open(address, county)) {
      Streams.publish(story.inspectionOverdue());
      Eventually.await().until(() -> stream.ids().size() == 1);
      seen = stream.ids().get(0);
    }
    Database.stop();
    Streams.publish(story.vetoed());
    Database.start();
    Eventually.await()
        .until(
            () -> {
              try (EventStream stream = open(county, seen)) {
                return stream.status() == 200;
              }
            });
    try (EventStream stream = open(county, seen)) {
      Eventually.await().until(() -> stream.ids().size() == 1);
      Streams.publish(story.vetoLifted());
      Eventually.await().until(() -> stream.ids().size() == 2);
    }
  }

  private EventStream open(String token, long after) {
    return EventStream.open(address, token, "Last-Event-ID", Long.toString(after));
  }
}

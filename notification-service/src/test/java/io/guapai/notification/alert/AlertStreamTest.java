package io.guapai.notification.alert;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.runtime.identity.Scope;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.DefaultEventLoop;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertStreamTest {

  @TestHTTPResource("/notification/v1/alerts/stream")
  URI address;

  @Inject AlertBook book;
  @Inject AlertFrames frames;
  @Inject MissedAlerts missed;
  @Inject StreamConfig config;
  @Inject MeterRegistry metrics;
  @Inject AgroalDataSource dataSource;

  private static long raise(Story story) {
    long before =
        Rows.count("select count(*) from alert where enterprise_id = ?", story.enterpriseId());
    Streams.publish(story.inspectionOverdue());
    Eventually.await()
        .until(
            () ->
                Rows.count(
                        "select count(*) from alert where enterprise_id = ?", story.enterpriseId())
                    > before);
    return Rows.count("select max(id) from alert where enterprise_id = ?", story.enterpriseId());
  }

  private static void awaitIds(EventStream stream, Long... ids) {
    Eventually.await().untilAsserted(() -> assertEquals(List.of(ids), stream.ids()));
  }

  @Test
  void aSubscriberReceivesWhatHappensFromNowOn() throws IOException {
    Story story = Story.in("320404");
    raise(story);
    try (EventStream stream = EventStream.open(address, Tokens.county("320404"))) {
      assertEquals(200, stream.status());
      long id = raise(story);
      awaitIds(stream, id);
      EventStream.Received received = stream.alerts().get(0);
      assertEquals("alert", received.event());
      assertEquals(id, received.alert().id());
      assertEquals("inspection-overdue", received.alert().type());
      assertEquals("320404", received.alert().regionCode());
    }
  }

  @Test
  void aSubscriberResumesWhereItWasCutOff() throws IOException {
    Story story = Story.in("320402");
    long seen;
    try (EventStream stream = EventStream.open(address, Tokens.county("320402"))) {
      seen = raise(story);
      awaitIds(stream, seen);
    }
    long missed = raise(story);
    long alsoMissed = raise(story);
    try (EventStream stream =
            EventStream.open(
                address, Tokens.county("320402"), "Last-Event-ID", Long.toString(seen));
        EventStream byParameter =
            EventStream.open(
                URI.create(address + "?lastEventId=" + missed), Tokens.county("320402"))) {
      long next = raise(story);
      awaitIds(stream, missed, alsoMissed, next);
      awaitIds(byParameter, alsoMissed, next);
    }
  }

  @Test
  void anIdFromAnotherDatabasesLifeIsAToldGapAndMeansFromNowOn() throws IOException {
    Story story = Story.in("320405");
    long before = raise(story);
    try (EventStream stream =
        EventStream.open(address, Tokens.county("320405"), "Last-Event-ID", "99999999999")) {
      long id = raise(story);
      awaitIds(stream, id);
      assertEquals(List.of("{\"asked\":99999999999,\"from\":%d}".formatted(before)), stream.gaps());
    }
  }

  @Test
  void aProxyKeepsNothingOfTheStreamBack() throws IOException {
    try (EventStream stream =
        EventStream.open(address, Tokens.county("320406"), "Accept-Encoding", "gzip")) {
      assertNotEquals("gzip", stream.header("Content-Encoding"));
      assertEquals("no-store", stream.header("Cache-Control"));
      assertEquals("no", stream.header("X-Accel-Buffering"));
    }
  }

  @Test
  void anotherCountysSubscriberReceivesNothing() throws IOException {
    Story mine = Story.in("320413");
    Story other = Story.in("320481");
    try (EventStream stream =
            EventStream.open(address, Tokens.county("320413"), "Last-Event-ID", "0");
        EventStream city =
            EventStream.open(URI.create(address + "?region=320481"), Tokens.city("3204"))) {
      long unseen = raise(other);
      long seen = raise(mine);
      Eventually.await().until(() -> stream.ids().contains(seen));
      awaitIds(city, unseen);
      assertTrue(
          stream.alerts().stream().allMatch(a -> a.alert().regionCode().equals("320413")),
          "only the own county");
    }
  }

  @Test
  void aSilentStreamShowsThatItIsAlive() throws IOException {
    try (EventStream stream = EventStream.open(address, Tokens.county("110101"))) {
      Eventually.await().until(() -> stream.comments().size() >= 2);
      assertEquals(List.of(), stream.ids());
    }
  }

  @Test
  void whatAnotherReplicaRaisedIsStreamedToo() throws IOException {
    Story story = Story.in("320482");
    try (EventStream stream = EventStream.open(address, Tokens.county("320482"))) {
      Rows.change(
          "insert into alert (event_id, source, occurred_at, type, severity, region_code,"
              + " enterprise_id, title_zh, title_en, demonstration)"
              + " values (?, '/guapai/hazard', now(), 'hazard-closed', 'INFO', '320482', ?, '', '',"
              + " false)",
          story.hazardId(),
          story.enterpriseId());
      Eventually.await().until(() -> stream.alerts().size() == 1);
      assertEquals(story.enterpriseId(), stream.alerts().get(0).alert().enterpriseId());
    }
  }

  @Test
  void streamsEndWhenTheServiceIsAboutToStop() {
    AlertFeed feed = new AlertFeed(dataSource, frames, book, missed, config, metrics);
    DefaultEventLoop loop = new DefaultEventLoop();
    Responses before = new Responses();
    Responses after = new Responses();
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    Interest interest = new Interest(new Scope(false, "320411", null, null), null);
    AlertStream streams = new AlertStream(book, feed);
    streams.open(interest, null, tomorrow, before.response(), loop);
    assertTrue(before.showsLife());
    feed.close(new ShutdownDelayInitiatedEvent());
    Eventually.await().until(before::ended);
    streams.open(interest, null, tomorrow, after.response(), loop);
    Eventually.await().until(after::ended);
    loop.shutdownGracefully();
  }

  @Test
  void eachAlertIsReadOnceForAllReaders() throws Exception {
    Story story = Story.in("320602");
    List<EventStream> readers = new ArrayList<>();
    try {
      for (int i = 0; i < 12; i++) {
        readers.add(EventStream.open(address, Tokens.county("320602")));
      }
      raise(story);
      for (EventStream reader : readers) {
        Eventually.await().until(() -> reader.ids().size() == 1);
      }
      double read = metrics.counter("guapai.alerts.read").count();
      double streamed = metrics.counter("guapai.alerts.streamed").count();
      long last = raise(story);
      for (EventStream reader : readers) {
        Eventually.await().until(() -> reader.ids().contains(last));
      }
      assertEquals(read + 1, metrics.counter("guapai.alerts.read").count());
      assertEquals(streamed + 12, metrics.counter("guapai.alerts.streamed").count());
    } finally {
      for (EventStream reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void badRequestsAreRefusedBeforeTheStreamBegins() {
    for (String position : List.of("x", "-1", "1e3")) {
      RestAssured.given()
          .auth()
          .oauth2(Tokens.county("320411"))
          .header("Last-Event-ID", position)
          .get("/notification/v1/alerts/stream")
          .then()
          .statusCode(400)
          .body(has("field", equalTo("Last-Event-ID")));
    }
    assertEquals(
        403,
        EventStream.open(URI.create(address + "?region=320412"), Tokens.county("320411")).status());
    assertEquals(403, EventStream.open(address, Tokens.agency("a")).status());
    assertEquals(401, EventStream.open(address, "nonsense").status());
  }
}

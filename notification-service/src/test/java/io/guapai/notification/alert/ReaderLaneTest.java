package io.guapai.notification.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.notification.Eventually;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.territory.RegionCode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.channel.DefaultEventLoop;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderLaneTest {

  private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));
  private static final Interest PROVINCE = new Interest(new Scope(false, "32", null, null), null);

  private final DefaultEventLoop loop = new DefaultEventLoop();
  private final AtomicInteger open = new AtomicInteger();
  private final Counter streamed = new SimpleMeterRegistry().counter("streamed");
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Duration patience = Duration.ofMinutes(5);
  private final StreamConfig config = new Config();
  private final ReaderLane lane = new ReaderLane(loop, new Table(), config, open, streamed);
  private RecentAlerts recent = RecentAlerts.startingAt(100);

  /** Small figures, so that few alerts show what many would. */
  private final class Config implements StreamConfig {
    @Override
    public Duration heartbeat() {
      return Duration.ofMillis(100);
    }

    @Override
    public Duration poll() {
      return Duration.ofMillis(1);
    }

    @Override
    public int batch() {
      return 3;
    }

    @Override
    public int recent() {
      return 5;
    }

    @Override
    public Duration stalled() {
      return patience;
    }
  }

  /** A table that holds an alert of each id. */
  private final class Table extends MissedAlerts {
    Table() {
      super(null, null, null);
    }

    @Override
    CompletableFuture<Batch> between(long after, long end, Interest interest) {
      asked.add(after + "-" + end);
      long upTo = Math.min(end, after + config.batch());
      return CompletableFuture.supplyAsync(() -> new Batch(frames(after, upTo), upTo));
    }
  }

  private static List<AlertFrame> frames(long after, long end) {
    return LongStream.rangeClosed(after + 1, end)
        .mapToObj(
            id -> new AlertFrame(id, "320411", null, Buffer.buffer("id:" + id + "\ndata:x\n\n")))
        .toList();
  }

  private static List<Long> ids(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  private void raise(int number) {
    long end = recent.end() + number;
    recent = recent.plus(frames(recent.end(), end), end, config.recent());
    RecentAlerts now = recent;
    on(() -> lane.deliver(now));
  }

  private void on(Runnable task) {
    loop.submit(task).syncUninterruptibly();
  }

  private Responses reader(Interest interest, long position, Instant until) {
    Responses responses = new Responses();
    open.incrementAndGet();
    on(() -> lane.join(new AlertReader(interest, position, until, responses.response())));
    return responses;
  }

  @AfterEach
  void stop() {
    loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
  }

  @Test
  void readersOfEqualInterestAreWrittenTheSameBytesAndNoneOfThemAsksTheDatabase() {
    on(() -> lane.deliver(recent));
    Responses one = reader(PROVINCE, 100, TOMORROW);
    Responses other = reader(PROVINCE, 100, TOMORROW);
    Responses stranger =
        reader(new Interest(new Scope(false, "3203", null, null), null), 100, TOMORROW);
    Responses elsewhere =
        reader(new Interest(PROVINCE.scope(), RegionCode.parse("320412")), 100, TOMORROW);
    raise(2);
    raise(1);
    assertEquals(ids(101, 103), one.ids());
    assertEquals(ids(101, 103), other.ids());
    assertSame(one.written().get(0), other.written().get(0));
    assertEquals(List.of(), stranger.ids());
    assertEquals(List.of(), elsewhere.ids());
    assertEquals(List.of(), asked);
    assertEquals(6, streamed.count());
  }

  @Test
  void aReaderWhoComesBackIsFilledFromTheDatabaseAndJoinsWithoutGapOrDuplicate() {
    on(() -> lane.deliver(recent));
    raise(9);
    Responses back = reader(PROVINCE, 98, TOMORROW);
    Responses justCutOff = reader(PROVINCE, 107, TOMORROW);
    assertEquals(ids(108, 109), justCutOff.ids(), "from memory");
    raise(1);
    raise(7);
    Eventually.await()
        .untilAsserted(() -> assertEquals(117, back.ids().get(back.ids().size() - 1)));
    assertEquals(ids(99, 117), back.ids());
    assertEquals(ids(108, 117), justCutOff.ids());
    assertEquals("98-109", asked.get(0));
  }

  @Test
  void aReaderWhoKnowsMoreThanTheLaneIsToldNothingTwice() {
    on(() -> lane.deliver(recent));
    Responses ahead = reader(PROVINCE, 103, TOMORROW);
    raise(2);
    raise(3);
    assertEquals(ids(104, 105), ahead.ids());
  }

  @Test
  void aSlowReaderHoldsNobodyUpAndIsGivenTheRestAsItTakesIt() {
    on(() -> lane.deliver(recent));
    Responses slow = reader(PROVINCE, 100, TOMORROW);
    Responses quick = reader(PROVINCE, 100, TOMORROW);
    raise(1);
    slow.fill();
    for (int i = 0; i < 10; i++) {
      raise(2);
    }
    assertEquals(ids(101, 121), quick.ids());
    assertEquals(ids(101, 101), slow.ids(), "nothing is kept for it");
    on(slow::drain);
    Eventually.await().untilAsserted(() -> assertEquals(ids(101, 121), slow.ids()));
    raise(1);
    assertEquals(ids(101, 122), slow.ids());
  }

  @Test
  void aReaderWhoTakesNothingForLongIsDropped() {
    patience = Duration.ofMillis(200);
    on(() -> lane.deliver(recent));
    Responses stuck = reader(PROVINCE, 100, TOMORROW);
    Responses quick = reader(PROVINCE, 100, TOMORROW);
    stuck.fill();
    Eventually.await().until(stuck::dropped);
    Eventually.await().until(() -> open.get() == 1);
    assertFalse(quick.dropped());
  }

  @Test
  void aStreamShowsLifeAndEndsWithItsToken() {
    on(() -> lane.deliver(recent));
    Responses reader = reader(PROVINCE, 100, Instant.now().plus(Duration.ofMillis(1500)));
    Eventually.await().until(reader::ended);
    assertTrue(reader.showsLife(), "a sign of life before the end");
    raise(1);
    assertEquals(List.of(), reader.ids());
    assertEquals(0, open.get());
  }
}

package io.guapai.scoring;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.score.Assessing;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConcurrentStreamsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 30);

  @Inject Teller teller;
  @Inject Transactions transactions;
  @Inject Assessing assessing;
  @Inject PlatformClock clock;

  @BeforeEach
  void may() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
  }

  @Test
  void twoStreamsThatEachHoldHalfOfACauseImposeTheVetoBetweenThem() throws Exception {
    Firm firm = Firm.fresh();
    teller.oneByOne(firm.registered());
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> register =
          threads.submit(
              () ->
                  transactions.asSystem(
                      () -> {
                        assessing.follow(List.of(Teller.received(firm.validUnit("a"), 1)));
                        written.countDown();
                        return waitFor(mayCommit);
                      }));
      assertTrue(written.await(10, TimeUnit.SECONDS));
      Future<?> inspection = threads.submit(() -> teller.oneByOne(firm.overdue("a")));
      await().until(ConcurrentStreamsTest::somebodyWaitsForALock);
      assertFalse(inspection.isDone());
      mayCommit.countDown();
      register.get(10, TimeUnit.SECONDS);
      inspection.get(10, TimeUnit.SECONDS);
    } finally {
      mayCommit.countDown();
      threads.shutdownNow();
    }
    assertEquals(List.of("V2"), Desk.vetoes(firm));
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean somebodyWaitsForALock() throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select 1 from pg_locks where not granted")) {
      return rows.next();
    }
  }

  @Test
  void batchesOfManyEnterprisesInOppositeOrderNeitherDeadlockNorMissACause() throws Exception {
    for (int round = 0; round < 10; round++) {
      List<Firm> firms = IntStream.range(0, 40).mapToObj(i -> Firm.fresh()).toList();
      List<Received<?>> units = new ArrayList<>();
      List<Received<?>> overdue = new ArrayList<>();
      List<Received<?>> hazards = new ArrayList<>();
      for (Firm firm : firms) {
        units.add(Teller.received(firm.validUnit("a"), 1));
        overdue.add(0, Teller.received(firm.overdue("a"), 1));
        hazards.add(Teller.received(firm.graded("h", "X", Grade.MAJOR, DUE), 1));
        hazards.add(0, Teller.received(firm.hazardOverdue("h", Grade.MAJOR, DUE, 1), 2));
      }
      ExecutorService threads = Executors.newFixedThreadPool(3);
      try {
        List<Future<?>> done =
            List.of(
                threads.submit(() -> teller.together(units)),
                threads.submit(() -> teller.together(overdue)),
                threads.submit(() -> teller.together(hazards)));
        for (Future<?> one : done) {
          one.get(30, TimeUnit.SECONDS);
        }
      } finally {
        threads.shutdownNow();
      }
      assertEquals(firms.size() * 2, vetoesInForce(firms), "V2 and V4 of each, round " + round);
    }
  }

  private static int vetoesInForce(List<Firm> firms) throws SQLException {
    String ids = String.join("','", firms.stream().map(Firm::id).toList());
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from veto where lifted_at is null and enterprise_id in ('"
                    + ids
                    + "')")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void threeStreamsAtOnceEndInTheRightStateAndDuplicatesChangeNothing() throws Exception {
    List<Firm> firms = IntStream.range(0, 30).mapToObj(i -> Firm.fresh()).toList();
    List<TestEvent> register = new ArrayList<>();
    List<TestEvent> inspection = new ArrayList<>();
    List<TestEvent> hazard = new ArrayList<>();
    for (int turn = 0; turn < 5; turn++) {
      for (Firm firm : firms) {
        if (turn == 0) {
          add(register, 1, firm.registered());
          add(register, 1, firm.validUnit("a"));
        }
        add(register, 2 * turn + 2, firm.changed("a", UseState.STOPPED, RegState.REGISTERED));
        add(register, 2 * turn + 3, firm.changed("a", UseState.IN_USE, RegState.REGISTERED));
        add(inspection, 2 * turn + 1, firm.overdue("a"));
        add(inspection, 2 * turn + 2, firm.cleared("a"));
        add(hazard, turn + 1, firm.graded("h" + turn, "X", Grade.MAJOR, DUE));
        add(hazard, turn + 2, firm.hazardOverdue("h" + turn, Grade.MAJOR, DUE, 1));
        add(hazard, turn + 3, firm.closed("h" + turn, "X", Grade.MAJOR, DUE, DUE.plusDays(2)));
      }
    }
    firms.forEach(firm -> add(inspection, 100, firm.overdue("a")));
    firms.forEach(firm -> add(hazard, 100, firm.accident("acc", LocalDate.of(2026, 5, 1))));
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (List<TestEvent> stream : List.of(register, inspection, hazard)) {
        threads.submit(
            () -> {
              Streams.publish(stream);
              Streams.publish(stream);
            });
      }
    } finally {
      threads.shutdown();
      assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
    }
    for (Firm firm : firms) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertEquals(List.of("V2", "V5"), Desk.vetoes(firm)));
    }
    for (Firm firm : firms) {
      assertEquals(1, count(firm, "V5"), "accidents are told twice, the veto is imposed once");
    }
  }

  private static void add(List<TestEvent> events, long sequence, Fact fact) {
    events.add(TestEvent.of(fact).withSequence(sequence));
  }

  private static long count(Firm firm, String code) {
    List<String> all = new ArrayList<>(Desk.vetoes(firm));
    all.addAll(Desk.enterprise(firm).getList("liftedVetoes.code"));
    return all.stream().filter(code::equals).count();
  }
}

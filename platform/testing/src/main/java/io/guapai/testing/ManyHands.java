package io.guapai.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Many hands at the same rows: threads that run statements made by chance, one to three in a
 * transaction, some of which are rolled back. They work as the service's role with the platform's
 * scope. A transaction that a constraint refuses, or that waits too long for another, is rolled
 * back too.
 */
public final class ManyHands {

  private static final int HANDS = 4;

  /** A deadlock, and a lock that did not come in time. */
  private static final Set<String> EXPECTED = Set.of("40P01", "55P03");

  private ManyHands() {}

  /**
   * Lets the hands work to their end.
   *
   * @param seed is printed, so that what chance made can be made again
   * @param transactions of each hand
   * @param chance makes a statement
   * @param besides is done over and over while they work
   */
  public static void work(
      long seed, int transactions, Function<Random, String> chance, Runnable besides) {
    System.out.printf("Many hands, seed %d%n", seed);
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    try {
      List<Future<?>> working = new ArrayList<>();
      for (int hand = 0; hand < HANDS; hand++) {
        Random random = new Random(seed + hand);
        working.add(hands.submit(() -> work(random, transactions, chance)));
      }
      while (!working.stream().allMatch(Future::isDone)) {
        besides.run();
      }
      for (Future<?> hand : working) {
        hand.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError("seed " + seed, e);
    } finally {
      hands.shutdownNow();
    }
  }

  private static Void work(Random random, int transactions, Function<Random, String> chance)
      throws SQLException {
    try (Connection connection = Database.asApplication();
        Statement sql = connection.createStatement()) {
      sql.execute(
          "select set_config('guapai.system', 'on', false), set_config('lock_timeout', '100',"
              + " false)");
      connection.setAutoCommit(false);
      for (int i = 0; i < transactions; i++) {
        try {
          for (int more = random.nextInt(3); more >= 0; more--) {
            sql.execute(chance.apply(random));
          }
          if (random.nextInt(8) == 0) {
            connection.rollback();
          } else {
            connection.commit();
          }
        } catch (SQLException e) {
          connection.rollback();
          if (!isExpected(e)) {
            throw e;
          }
        }
      }
    }
    return null;
  }

  private static boolean isExpected(SQLException e) {
    return e.getSQLState().startsWith("23") || EXPECTED.contains(e.getSQLState());
  }
}

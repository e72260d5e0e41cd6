package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Waits until services have nothing left to do. */
final class Quiet {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** Longer than the pause between two turns of a service's jobs. */
  private static final Duration CALM = Duration.ofSeconds(2);

  /** What is written to tables of work; queues and logs of housekeeping come and go. */
  private static final String WRITTEN =
      "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_user_tables";

  private Quiet() {}

  /**
   * Returns when these services have heard all that was told, told all that they have to tell, and
   * written nothing for longer than their jobs pause.
   *
   * @throws Refusal when that does not come about
   */
  static void await(Stage stage, Service... services) {
    List<Service> all = Arrays.asList(services);
    State state = new State();
    boolean quiet =
        Waiting.until(
            PATIENCE,
            () ->
                state.calm(written(stage, all))
                    && all.stream().allMatch(service -> idle(stage, service)));
    if (!quiet) {
      throw new Refusal(all + " did not come to rest within " + PATIENCE);
    }
  }

  /** Whether a service has heard and told everything. */
  private static boolean idle(Stage stage, Service service) {
    return stage.db(service).number("select count(*) from outbox") == 0
        && stage.topics().behind(service) == 0;
  }

  private static long written(Stage stage, List<Service> services) {
    return services.stream().mapToLong(service -> stage.db(service).number(WRITTEN)).sum();
  }

  private static final class State {
    private long last = -1;
    private Instant since = Instant.now();

    boolean calm(long written) {
      Instant now = Instant.now();
      if (written != last) {
        last = written;
        since = now;
      }
      return Duration.between(since, now).compareTo(CALM) > 0;
    }
  }
}

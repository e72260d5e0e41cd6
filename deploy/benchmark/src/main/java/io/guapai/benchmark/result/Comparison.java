package io.guapai.benchmark.result;

import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.Side;
import java.util.List;

/**
 * The service beside the bare statements with this many hazards that are not due.
 *
 * @param service median seconds from the deadline to the last commit
 * @param worked median seconds of these without the wait for the schedule's next tick
 * @param bare median seconds of the bare statements in batches
 * @param ratio service by bare
 */
public record Comparison(int notDue, double service, double worked, double bare, double ratio) {

  /** The medians of the runs at one size. */
  static Comparison of(int notDue, List<Run> runs) {
    List<Run> here = runs.stream().filter(run -> run.notDue() == notDue && run.counts()).toList();
    double service = Median.of(seconds(here, Side.SERVICE));
    double bare = Median.of(seconds(here, Side.BARE));
    double worked =
        Median.of(
            here.stream().filter(run -> run.side() == Side.SERVICE).map(Run::worked).toList());
    return new Comparison(notDue, service, worked, bare, service / bare);
  }

  private static List<Double> seconds(List<Run> runs, Side side) {
    return runs.stream().filter(run -> run.side() == side).map(Run::seconds).toList();
  }
}

package io.guapai.benchmark.result;

import io.guapai.benchmark.Options;
import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that was measured, and whether it is as it must be.
 *
 * @param comparison at the size for which the ratio is demanded
 * @param growth at the sizes for which the growth is demanded, the smallest first
 * @param checks of the rows written and of the speed
 */
public record Results(
    String benchmark,
    Instant date,
    Machine machine,
    Options options,
    Comparison comparison,
    List<Comparison> growth,
    List<Run> runs,
    List<Check> checks,
    boolean passed) {

  /** The sweep takes at most so many times as long as the bare statements. */
  public static final double MOST_RATIO = 3.0;

  /**
   * Beside the most hazards that are not due, it takes at most so many times as with the fewest.
   */
  public static final double MOST_GROWTH = 1.25;

  /** Each replica writes at least this part of the rows. */
  public static final double LEAST_SHARE = 0.1;

  /** Below this a sweep is over before the second replica's schedule comes round. */
  private static final int WORTH_SHARING = 50_000;

  /** Reckons medians and checks the speed. */
  public static Results of(Machine machine, Options options, List<Run> runs, List<Check> rows) {
    Comparison comparison = Comparison.of(options.notDue(), runs);
    List<Comparison> growth =
        options.sizes().stream().map(size -> Comparison.of(size, runs)).toList();
    List<Check> checks = new ArrayList<>(rows);
    if (options.due() >= WORTH_SHARING) {
      runs.stream()
          .filter(run -> run.side() == Side.SERVICE && run.counts())
          .forEach(run -> checks.add(shared(run, options.due())));
    }
    checks.add(
        new Check(
            "the sweep takes at most %.1f times the bare statements".formatted(MOST_RATIO),
            "",
            comparison.ratio() <= MOST_RATIO,
            text(comparison.ratio())));
    if (growth.size() > 1) {
      double grown = growth.get(growth.size() - 1).worked() / growth.get(0).worked();
      checks.add(
          new Check(
              "its cost does not grow with the hazards that are not due (at most %.2f times)"
                  .formatted(MOST_GROWTH),
              "",
              grown <= MOST_GROWTH,
              text(grown)));
    }
    return new Results(
        "overdue-sweep",
        Instant.now(),
        machine,
        options,
        comparison,
        growth,
        List.copyOf(runs),
        List.copyOf(checks),
        checks.stream().allMatch(Check::passed));
  }

  private static Check shared(Run run, int due) {
    Map<String, Long> shares = run.shares();
    long sharing =
        shares.entrySet().stream()
            .filter(share -> share.getKey().startsWith("replica-"))
            .filter(share -> share.getValue() >= LEAST_SHARE * due)
            .count();
    return new Check(
        "each replica wrote at least %.0f %% of the rows".formatted(100 * LEAST_SHARE),
        "%d not due, round %d".formatted(run.notDue(), run.round()),
        sharing == 2,
        shares.toString());
  }

  private static String text(double factor) {
    return String.format(Locale.ROOT, "%.2f", factor);
  }
}

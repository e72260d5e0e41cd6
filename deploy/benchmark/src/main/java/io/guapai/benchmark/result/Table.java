package io.guapai.benchmark.result;

import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The results as a person reads them. */
public final class Table {

  private Table() {}

  /** The lines of the table. */
  public static List<String> of(Results results) {
    List<String> lines = new ArrayList<>();
    Machine machine = results.machine();
    lines.add("Overdue sweep beside bare SQL, " + results.date());
    lines.add(
        "%d cores, %d MiB, %s, %s"
            .formatted(machine.cores(), machine.memoryMiB(), machine.system(), machine.jdk()));
    lines.add("PostgreSQL " + new TreeMap<>(machine.database()));
    lines.add(
        "%,d hazards fall due; two replicas, relay and Kafka running; two bare connections; batches"
                .formatted(results.options().due())
            + " of 1,000; seconds from the deadline to the last commit");
    lines.add("");
    lines.add(line("not due", "round", "service", "worked", "told", "bare", "one stmt", "shares"));
    results.runs().stream()
        .filter(run -> run.side() == Side.SERVICE)
        .forEach(run -> lines.add(round(results, run)));
    lines.add("");
    lines.add(line("not due", "median", "service", "worked", "", "bare", "ratio", ""));
    lines.add(medians(results.comparison()));
    if (!results.growth().isEmpty()) {
      lines.add("");
      results.growth().forEach(size -> lines.add(medians(size)));
    }
    lines.add("");
    results
        .checks()
        .forEach(
            check ->
                lines.add(
                    (check.passed() ? "passed  " : "FAILED  ")
                        + check.name()
                        + ": "
                        + check.detail()));
    return lines;
  }

  private static String round(Results results, Run run) {
    Double told = run.told();
    return line(
        "%,d".formatted(run.notDue()),
        run.counts() ? String.valueOf(run.round()) : "warm-up",
        seconds(run.seconds()),
        seconds(run.worked()),
        told == null ? "" : seconds(told),
        beside(results, run, Side.BARE),
        beside(results, run, Side.SINGLE_STATEMENT),
        run.shares().toString());
  }

  private static String beside(Results results, Run run, Side side) {
    return results.runs().stream()
        .filter(other -> other.side() == side)
        .filter(other -> other.notDue() == run.notDue() && other.round() == run.round())
        .map(other -> seconds(other.seconds()))
        .findFirst()
        .orElse("");
  }

  private static String medians(Comparison comparison) {
    return line(
        "%,d".formatted(comparison.notDue()),
        "",
        seconds(comparison.service()),
        seconds(comparison.worked()),
        "",
        seconds(comparison.bare()),
        seconds(comparison.ratio()),
        "");
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f", seconds);
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%10s %8s %8s %8s %8s %8s %8s  %s", cells).stripTrailing();
  }
}

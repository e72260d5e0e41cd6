package io.guapai.benchmark.result;

import io.guapai.benchmark.sweep.Run;
import io.guapai.benchmark.sweep.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

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
    lines.add(
        line(
            "not due",
            "round",
            "service",
            "worked",
            "told",
            "bare",
            "one stmt",
            "WAL MiB",
            "of bare",
            "shares"));
    results.runs().stream()
        .filter(run -> run.side() == Side.SERVICE)
        .forEach(run -> lines.add(round(results, run)));
    lines.add("");
    lines.add(line("not due", "", "service", "worked", "", "bare", "ratio", "", "", "medians"));
    lines.add(medians(results.comparison()));
    if (!results.growth().isEmpty()) {
      lines.add("");
      lines.add(line("not due", "", "service", "worked", "", "bare", "ratio", "", "", "growth"));
      results.growth().forEach(size -> lines.add(medians(size)));
    }
    lines.add("");
    checks(results.checks()).forEach(lines::add);
    return lines;
  }

  /** A line for each kind of check; what failed with its details. */
  private static List<String> checks(List<Check> checks) {
    Map<String, List<Check>> byName =
        checks.stream()
            .collect(Collectors.groupingBy(Check::name, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byName.forEach(
        (name, same) -> {
          List<Check> failed = same.stream().filter(check -> !check.passed()).toList();
          String alone = same.size() == 1 ? ": " + same.get(0).detail() : "";
          lines.add(
              "%s %d of %d  %s%s"
                  .formatted(
                      failed.isEmpty() ? "passed" : "FAILED",
                      same.size() - failed.size(),
                      same.size(),
                      name,
                      alone));
          failed.forEach(check -> lines.add("    " + check.when() + ": " + check.detail()));
        });
    return lines;
  }

  private static String round(Results results, Run run) {
    Double told = run.told();
    return line(
        "%,d".formatted(run.notDue()),
        run.counts() ? String.valueOf(run.round()) : "warm-up",
        number(run.seconds()),
        number(run.worked()),
        told == null ? "" : number(told),
        beside(results, run, Side.BARE, Run::seconds),
        beside(results, run, Side.SINGLE_STATEMENT, Run::seconds),
        number(run.walMiB()),
        beside(results, run, Side.BARE, Run::walMiB),
        run.shares().toString());
  }

  private static String beside(Results results, Run run, Side side, ToDoubleFunction<Run> figure) {
    return results.runs().stream()
        .filter(other -> other.side() == side)
        .filter(other -> other.notDue() == run.notDue() && other.round() == run.round())
        .map(other -> number(figure.applyAsDouble(other)))
        .findFirst()
        .orElse("");
  }

  private static String medians(Comparison comparison) {
    return line(
        "%,d".formatted(comparison.notDue()),
        "",
        number(comparison.service()),
        number(comparison.worked()),
        "",
        number(comparison.bare()),
        number(comparison.ratio()),
        "",
        "",
        "");
  }

  private static String number(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%10s %8s %8s %8s %8s %8s %8s %8s %8s  %s", cells)
        .stripTrailing();
  }
}

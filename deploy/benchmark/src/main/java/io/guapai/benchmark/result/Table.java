package io.guapai.benchmark.result;

import io.guapai.benchmark.measure.Aim;
import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.measure.Comparison;
import io.guapai.benchmark.measure.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The results as a person reads them. */
public final class Table {

  private static final String LINE = "%-44s %12s %12s %10s %18s %10s  %s";

  private Table() {}

  /** The lines of the table. */
  public static List<String> of(Results results) {
    List<String> lines = new ArrayList<>();
    Machine machine = results.machine();
    lines.add("Benchmark of " + results.jars() + ", " + results.date());
    lines.add(
        "%d cores, %d MiB, %s, %s"
            .formatted(machine.cores(), machine.memoryMiB(), machine.system(), machine.jdk()));
    lines.add("PostgreSQL " + new TreeMap<>(machine.database()));
    lines.add("Medians over the rounds; the ratio's least and greatest in brackets");
    lines.add("");
    lines.add(line("work", "Guapai", "limit", "ratio", "", "aim", ""));
    for (Results.Measured measurement : results.measurements()) {
      lines.add("");
      lines.add(
          "%s: %s%s"
              .formatted(
                  measurement.name(),
                  measurement.work(),
                  measurement.limit().isEmpty() ? "" : "; beside " + measurement.limit()));
      measurement.rows().forEach(row -> add(lines, row));
    }
    lines.add("");
    lines.addAll(checks(results.checks()));
    return lines;
  }

  private static void add(List<String> lines, Comparison row) {
    Spread ratio = row.ratio();
    Aim aim = row.aim();
    Boolean reached = row.reached();
    boolean alone = row.kind() == Aim.Kind.MOST;
    lines.add(
        line(
            "  " + row.row(),
            number(Spread.of(row.measured()).median(), row.unit()),
            row.beside().isEmpty() ? "–" : number(Spread.of(row.beside()).median(), row.unit()),
            alone ? "" : Aim.show(row.kind(), ratio.median(), row.unit()),
            "[%s–%s]".formatted(bare(row, ratio.min()), bare(row, ratio.max())),
            aim == null ? "–" : aim.text(row.unit()),
            reached == null ? "" : reached ? "reached" : "MISSED"));
    if (!row.figures().isEmpty()) {
      lines.add(
          "      "
              + row.figures().entrySet().stream()
                  .map(figure -> figure.getKey() + " " + number(figure.getValue(), ""))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String bare(Comparison row, double value) {
    return row.kind() == Aim.Kind.SHARE
        ? String.format(Locale.ROOT, "%.0f", 100 * value)
        : number(value, "");
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
          lines.add(
              "%s %d of %d  %s"
                  .formatted(
                      failed.isEmpty() ? "passed" : "FAILED",
                      same.size() - failed.size(),
                      same.size(),
                      name));
          failed.forEach(check -> lines.add("    " + check.when() + ": " + check.detail()));
        });
    return lines;
  }

  /** Four digits that mean something, and no more. */
  static String number(double figure, String unit) {
    double size = Math.abs(figure);
    String format = size >= 1_000 ? "%,.0f" : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3g";
    return (String.format(Locale.ROOT, size == 0 ? "%.0f" : format, figure) + " " + unit).strip();
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, LINE, cells).stripTrailing();
  }
}

package io.guapai.benchmark.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The platform beside its limit, round by round.
 *
 * @param row what was measured, with its size
 * @param limit what it is held against; empty when there is no such thing
 * @param unit of the measured figures, which are costs: less is better
 * @param aim null for what is shown for information only
 * @param measured the platform, a figure for each round
 * @param beside the limit, in the same rounds; empty when there is none
 * @param figures whatever else was seen, by name with its unit
 * @param checks of what was written or delivered
 */
public record Comparison(
    String row,
    String limit,
    String unit,
    @Nullable Aim aim,
    List<Double> measured,
    List<Double> beside,
    Map<String, Double> figures,
    List<Check> checks) {

  public Comparison {
    if (measured.isEmpty() || !beside.isEmpty() && beside.size() != measured.size()) {
      throw new IllegalArgumentException(row + ": " + measured + " beside " + beside);
    }
    measured = List.copyOf(measured);
    beside = List.copyOf(beside);
    figures = new LinkedHashMap<>(figures);
    checks = List.copyOf(checks);
  }

  /** A comparison to be filled round by round. */
  public static Rounds rounds(String row, String limit, String unit, @Nullable Aim aim) {
    return new Rounds(row, limit, unit, aim);
  }

  /** How the ratio is shown. */
  public Aim.Kind kind() {
    if (aim != null) {
      return aim.kind();
    }
    return beside.isEmpty() ? Aim.Kind.MOST : Aim.Kind.TIMES;
  }

  /** What the aim is about, over the rounds. */
  @JsonProperty
  public Spread ratio() {
    return Spread.of(
        IntStream.range(0, measured.size())
            .mapToObj(
                round ->
                    switch (kind()) {
                      case SHARE -> beside.get(round) / measured.get(round);
                      case TIMES -> measured.get(round) / beside.get(round);
                      case MOST -> measured.get(round);
                    })
            .toList());
  }

  /** Whether the median reaches the aim; null without one. */
  @JsonProperty
  public @Nullable Boolean reached() {
    return aim == null ? null : aim.reached(ratio().median());
  }

  /** Gathers the rounds of one comparison. */
  public static final class Rounds {

    private final String row;
    private final String limit;
    private final String unit;
    private final @Nullable Aim aim;
    private final List<Double> measured = new ArrayList<>();
    private final List<Double> beside = new ArrayList<>();
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final List<Check> checks = new ArrayList<>();

    private Rounds(String row, String limit, String unit, @Nullable Aim aim) {
      this.row = row;
      this.limit = limit;
      this.unit = unit;
      this.aim = aim;
    }

    /** A round of both sides. */
    public void add(double platform, double bare) {
      measured.add(platform);
      beside.add(bare);
    }

    /** A round of what has no limit beside it. */
    public void add(double platform) {
      measured.add(platform);
    }

    /** Something else that was seen in a round; the median is told. */
    public void figure(String name, double value) {
      figures.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
    }

    public void check(Check check) {
      checks.add(check);
    }

    public void check(List<Check> all) {
      checks.addAll(all);
    }

    /** All rounds. */
    public Comparison done() {
      Map<String, Double> medians = new LinkedHashMap<>();
      figures.forEach((name, values) -> medians.put(name, Spread.of(values).median()));
      return new Comparison(row, limit, unit, aim, measured, beside, medians, checks);
    }
  }
}

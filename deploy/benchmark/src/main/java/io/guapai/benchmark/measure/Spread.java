package io.guapai.benchmark.measure;

import java.util.List;

/** Some figures of the same thing: their middle and how far they lie apart. */
public record Spread(double median, double min, double max) {

  /**
   * The spread of figures.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Spread of(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return new Spread(percentile(sorted, 0.5), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /**
   * The value below which a part of the figures lies; of an even number's middle, the mean of both.
   *
   * @param part for example 0.99
   * @throws IllegalArgumentException when there are no figures
   */
  public static double percentile(List<Double> figures, double part) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no figures");
    }
    List<Double> sorted = figures.stream().sorted().toList();
    double place = part * sorted.size();
    int index = (int) Math.ceil(place) - 1;
    if (place == Math.rint(place) && index + 1 < sorted.size() && part == 0.5) {
      return (sorted.get(index) + sorted.get(index + 1)) / 2;
    }
    return sorted.get(Math.max(0, Math.min(index, sorted.size() - 1)));
  }
}

package io.guapai.benchmark;

import io.guapai.benchmark.measure.Measurement;
import io.guapai.benchmark.measure.Size;
import io.guapai.benchmark.measure.Sizes;
import io.guapai.local.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is measured, and how much of it.
 *
 * @param names of the measurements, in the order of the table
 * @param jars root of the checkout whose services are measured
 * @param results file for the figures
 * @param list whether only to say what can be measured
 * @param load whether the JVMs run as they do under load; else as quickly started as can be
 */
public record Options(
    List<String> names, Sizes sizes, Path jars, Path results, boolean list, boolean load) {

  /**
   * Reads names, {@code --list}, {@code --small} and {@code --name value} pairs.
   *
   * @throws Refusal for what is unknown or no number
   */
  static Options parse(List<String> words, Path root) {
    Set<String> asked = new LinkedHashSet<>();
    boolean small = words.contains("--small");
    Sizes sizes = small ? Sizes.small() : Sizes.full();
    Path jars = root;
    Path results = root.resolve("deploy/benchmark/target/results/benchmark.json");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--list") || word.equals("--small")) {
        continue;
      }
      if (!word.startsWith("--")) {
        asked.add(Catalogue.named(word).name());
        continue;
      }
      if (i + 1 == words.size()) {
        throw new Refusal("Unknown option or missing value: " + word + "; see --help");
      }
      String value = words.get(++i);
      switch (word) {
        case "--jars" -> jars = path(value);
        case "--results" -> results = path(value);
        default -> sizes = sizes.with(size(word), value);
      }
    }
    List<String> names =
        Catalogue.all().stream()
            .map(Measurement::name)
            .filter(name -> asked.isEmpty() || asked.contains(name))
            .toList();
    return new Options(names, sizes, jars, results, words.contains("--list"), !small);
  }

  private static Size size(String option) {
    return Arrays.stream(Size.values())
        .filter(size -> size.option().equals(option))
        .findFirst()
        .orElseThrow(() -> new Refusal("Unknown option " + option + "; see --help"));
  }

  private static Path path(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }
}

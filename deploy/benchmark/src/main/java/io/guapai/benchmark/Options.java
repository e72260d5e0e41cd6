package io.guapai.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.guapai.local.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * How much is measured.
 *
 * @param hazards open hazards when the ratio is measured
 * @param due how many hazards fall due, at every size
 * @param sizes numbers of hazards that are not due, for the growth
 * @param rounds measured runs of each side at each size
 * @param enterprises over which the hazards are spread
 * @param results file for the figures
 */
public record Options(
    int hazards,
    int due,
    List<Integer> sizes,
    int rounds,
    int enterprises,
    @JsonIgnore Path results) {

  public Options {
    if (due < 1 || hazards <= due || rounds < 1 || enterprises < 1) {
      throw new Refusal(
          "Due hazards, rounds and enterprises are at least 1, hazards more than due");
    }
    sizes = List.copyOf(new TreeSet<>(sizes));
    if (!sizes.isEmpty() && sizes.get(0) < 0) {
      throw new Refusal("A size is not negative");
    }
  }

  /** Hazards that are not due when the ratio is measured. */
  public int notDue() {
    return hazards - due;
  }

  /** All numbers of hazards not due at which is measured, the smallest first. */
  public List<Integer> steps() {
    TreeSet<Integer> steps = new TreeSet<>(sizes);
    steps.add(notDue());
    return List.copyOf(steps);
  }

  /**
   * Reads {@code --name value} pairs.
   *
   * @throws Refusal for what is unknown or no number
   */
  static Options parse(List<String> words, Path root) {
    int hazards = 1_000_000;
    int due = 100_000;
    List<Integer> sizes = List.of(100_000, 400_000, 1_600_000);
    int rounds = 3;
    int enterprises = 20_000;
    Path results = root.resolve("deploy/benchmark/target/results/overdue-sweep.json");
    for (int i = 0; i < words.size(); i += 2) {
      String name = words.get(i);
      if (i + 1 == words.size()) {
        throw new Refusal("Unknown word or missing value: " + name + "; see --help");
      }
      String value = words.get(i + 1);
      switch (name) {
        case "--hazards" -> hazards = number(value);
        case "--due" -> due = number(value);
        case "--sizes" -> sizes = value.equals("none") ? List.of() : numbers(value);
        case "--rounds" -> rounds = number(value);
        case "--enterprises" -> enterprises = number(value);
        case "--results" -> results = Path.of(value).toAbsolutePath().normalize();
        default -> throw new Refusal("Unknown option " + name + "; see --help");
      }
    }
    return new Options(hazards, due, sizes, rounds, enterprises, results);
  }

  private static List<Integer> numbers(String text) {
    return new ArrayList<>(Arrays.stream(text.split(",")).map(Options::number).toList());
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new Refusal("Not a number: " + text);
    }
    return Integer.parseInt(text);
  }
}

package io.guapai.benchmark.measure;

import io.guapai.local.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** How much is measured of everything. */
public record Sizes(Map<Size, List<Integer>> values) {

  public Sizes {
    values = Map.copyOf(values);
  }

  /** As the aims are meant. */
  public static Sizes full() {
    return all(Size::full);
  }

  /** As small as shows that everything is measured as it should be; the speed means nothing. */
  public static Sizes small() {
    return all(Size::small);
  }

  private static Sizes all(Function<Size, List<Integer>> chosen) {
    Map<Size, List<Integer>> values = new EnumMap<>(Size.class);
    for (Size size : Size.values()) {
      values.put(size, chosen.apply(size));
    }
    return new Sizes(values);
  }

  /**
   * The same with one size as somebody wrote it: a number, or several with commas between where
   * several make sense; {@code none} for none of these.
   *
   * @throws Refusal when it is none of that
   */
  public Sizes with(Size size, String text) {
    boolean several = size.full().size() > 1;
    List<Integer> numbers =
        several && text.equals("none")
            ? List.of()
            : List.copyOf(
                new TreeSet<>(Arrays.stream(text.split(",", -1)).map(Sizes::number).toList()));
    if (size != Size.WARMUPS && numbers.contains(0)) {
      throw new Refusal(size.option() + " is at least 1");
    }
    if (!several && numbers.size() != 1) {
      throw new Refusal(size.option() + " is one number, not " + text);
    }
    Map<Size, List<Integer>> changed = new EnumMap<>(values);
    changed.put(size, numbers);
    return new Sizes(changed);
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new Refusal("Not a number: " + text);
    }
    return Integer.parseInt(text);
  }

  /** One number. */
  public int of(Size size) {
    return list(size).get(0);
  }

  /** All numbers of a size that has several, the smallest first. */
  public List<Integer> list(Size size) {
    return values.getOrDefault(size, List.of());
  }
}

package io.guapai.benchmark.measure;

import io.guapai.benchmark.stage.Stage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a measurement works with.
 *
 * @param jars root of the checkout whose services are measured
 * @param out tells a person how far it is
 */
public record Course(Stage stage, Sizes sizes, Path jars, PrintStream out) {

  /** The numbers of the rounds: from 1; those before it warm up and count for nothing. */
  public List<Integer> rounds() {
    return IntStream.rangeClosed(1 - sizes.of(Size.WARMUPS), sizes.of(Size.ROUNDS))
        .boxed()
        .toList();
  }

  /** Tells how far it is. */
  public void say(String format, Object... values) {
    out.printf(Locale.ROOT, "  " + format + "%n", values);
  }
}

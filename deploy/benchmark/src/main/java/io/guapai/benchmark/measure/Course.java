package io.guapai.benchmark.measure;

import io.guapai.benchmark.stage.Stage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a measurement works with.
 *
 * @param jars root of the checkout whose services are measured
 * @param out tells a person how far it is
 */
public record Course(Stage stage, Sizes sizes, Path jars, PrintStream out) {

  /** Tells how far it is. */
  public void say(String format, Object... values) {
    out.printf(Locale.ROOT, "  " + format + "%n", values);
  }
}

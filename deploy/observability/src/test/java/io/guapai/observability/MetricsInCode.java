package io.guapai.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metrics as the platform's sources register them, by Prometheus' names. */
final class MetricsInCode {

  private static final Path RUNTIME =
      Path.of("../../platform/runtime/src/main/java/io/guapai/runtime");
  private static final Pattern COUNTER = Pattern.compile("\\bcounter\\(\\s*\"(guapai\\.[a-z.]+)\"");
  private static final Pattern GAUGE =
      Pattern.compile("\\b(?:Gauge\\.builder|gauge)\\(\\s*\"(guapai\\.[a-z.]+)\"");

  private MetricsInCode() {}

  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    String sources = sources();
    COUNTER
        .matcher(sources)
        .results()
        .forEach(name -> names.add(written(name.group(1)) + "_total"));
    GAUGE.matcher(sources).results().forEach(name -> names.add(written(name.group(1))));
    return names;
  }

  /** The sources of the event path and of due work, one after the other. */
  static String sources() {
    StringBuilder all = new StringBuilder();
    try (var events = Files.walk(RUNTIME.resolve("event"));
        var due = Files.walk(RUNTIME.resolve("due"))) {
      for (Path file : Stream.concat(events, due).filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(String name) {
    return name.replace('.', '_');
  }
}

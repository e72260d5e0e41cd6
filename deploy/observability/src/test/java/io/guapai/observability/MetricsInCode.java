package io.guapai.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The metrics of the event path as the platform's sources register them, by Prometheus' names. */
final class MetricsInCode {

  private static final Path EVENTS =
      Path.of("../../platform/runtime/src/main/java/io/guapai/runtime/event");
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

  /** The sources of the event path, one after the other. */
  static String sources() {
    try (var files = Files.walk(EVENTS)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
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

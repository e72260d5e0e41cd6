package io.guapai.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The metrics of the event path, of due work and of the histories' roots as the sources register
 * them, by Prometheus' names.
 */
final class MetricsInCode {

  private static final List<Path> WATCHED =
      List.of(
          Path.of("../../platform/runtime/src/main/java/io/guapai/runtime/event"),
          Path.of("../../platform/runtime/src/main/java/io/guapai/runtime/due"),
          Path.of("../../notification-service/src/main/java/io/guapai/notification/root"));
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

  /** The sources of what is watched, one after the other. */
  static String sources() {
    StringBuilder all = new StringBuilder();
    for (Path folder : WATCHED) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          all.append(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }

  private static String written(String name) {
    return name.replace('.', '_');
  }
}

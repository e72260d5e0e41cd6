package io.guapai.runtime.openapi;

import io.guapai.runtime.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What people call the properties of bodies and answers. A line of {@code words/common.properties},
 * or of the service's own {@code words/own.properties}, names a property, or one of one schema
 * ({@code Schema.property}), and gives its Chinese word; before it an English one where the name
 * itself would not read well.
 */
public final class PropertyWords {

  private final Properties lines;

  private PropertyWords(Properties lines) {
    this.lines = lines;
  }

  /** The lines of the platform and of the service. */
  public static PropertyWords read() {
    Properties lines = new Properties();
    for (String file : new String[] {"words/common.properties", "words/own.properties"}) {
      try (InputStream in =
          Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
        if (in != null) {
          lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new PropertyWords(lines);
  }

  /** The words of a property; no Chinese one when nobody has written it. */
  public Words.Both of(String schema, String property) {
    String line = lines.getProperty(schema + "." + property, lines.getProperty(property, ""));
    Words.Both both = Words.split(line);
    return both.en().isEmpty() ? new Words.Both(inWords(property), both.zh()) : both;
  }

  /** {@code dueDate} as "Due date". */
  static String inWords(String property) {
    String apart = property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
  }
}

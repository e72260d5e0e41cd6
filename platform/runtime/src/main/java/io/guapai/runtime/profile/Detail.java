package io.guapai.runtime.profile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is kept with a unit beside the fields.
 *
 * @param name what it is called
 * @param unit of a number; null when it has none
 */
record Detail(String name, Source source, Type type, @Nullable String unit) {

  /** What a detail is. */
  enum Type {
    /** Kept as it stands. */
    TEXT,
    /** A number, without its unit. */
    NUMBER,
    /** A day, or a month. */
    DATE;

    /** How a profile writes it. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

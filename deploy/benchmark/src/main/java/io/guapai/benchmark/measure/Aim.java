package io.guapai.benchmark.measure;

import java.util.Locale;

/** What is wanted of a measurement. All figures are costs: less is better. */
public record Aim(Kind kind, double bound) {

  /** How the platform is held against its aim. */
  public enum Kind {
    /** The limit's cost by the platform's, at least so much: the share of the possible speed. */
    SHARE,
    /** The platform's cost by the limit's, at most so much. */
    TIMES,
    /** The platform's cost alone, at most so much. */
    MOST
  }

  /** At least this share of the limit's speed. */
  public static Aim share(double bound) {
    return new Aim(Kind.SHARE, bound);
  }

  /** At most so many times the limit's cost. */
  public static Aim times(double bound) {
    return new Aim(Kind.TIMES, bound);
  }

  /** At most this, whatever the limit. */
  public static Aim most(double bound) {
    return new Aim(Kind.MOST, bound);
  }

  /** Whether a value as {@link Kind#of} makes it is good enough. */
  public boolean reached(double value) {
    return kind == Kind.SHARE ? value >= bound : value <= bound;
  }

  /** The aim as a person reads it. */
  public String text(String unit) {
    return (kind == Kind.SHARE ? "≥ " : "≤ ") + show(kind, bound, unit);
  }

  /** A value as a person reads it. */
  public static String show(Kind kind, double value, String unit) {
    return switch (kind) {
      case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
      case TIMES -> String.format(Locale.ROOT, "%.2f ×", value);
      case MOST -> String.format(Locale.ROOT, "%.4g %s", value, unit).strip();
    };
  }
}

package io.guapai.hazard.statistics;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lines of a form stand for. */
@Schema(enumeration = {"territory", "industry"})
public enum Grouping {
  /** A line for each territory directly below. */
  TERRITORY,
  /** A line for each section of GB/T 4754-2017. */
  INDUSTRY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

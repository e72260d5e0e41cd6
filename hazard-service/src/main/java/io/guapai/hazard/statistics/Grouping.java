package io.guapai.hazard.statistics;

import io.guapai.contracts.Description;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the lines of a form stand for. */
@Schema(enumeration = {"territory", "industry"})
public enum Grouping {
  /** A line for each territory directly below. */
  @Description("by territory 按区划")
  TERRITORY,
  /** A line for each section of GB/T 4754-2017. */
  @Description("by industry 按行业")
  INDUSTRY;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.guapai.runtime.territory;

import java.util.Locale;

/** A well-formed region code that the territory data does not know, neither valid nor abolished. */
public final class UnknownRegion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RegionCode code;

  UnknownRegion(RegionCode code) {
    super("Region " + code + " is unknown");
    this.code = code;
  }

  /**
   * The code nobody knows.
   *
   * @return the code
   */
  public RegionCode code() {
    return code;
  }

  /**
   * The failure in words.
   *
   * @param locale Chinese for any {@code zh} locale, else English
   * @return one sentence
   */
  public String explain(Locale locale) {
    return "zh".equals(locale.getLanguage())
        ? "没有行政区划代码 " + code
        : "There is no region with code " + code;
  }
}

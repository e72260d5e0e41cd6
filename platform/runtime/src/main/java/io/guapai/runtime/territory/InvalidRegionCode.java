package io.guapai.runtime.territory;

import java.util.Locale;

/** A text is no region code. Says which part of it is wrong. */
public final class InvalidRegionCode extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String value;
  private final String reasonZh;
  private final String reasonEn;

  InvalidRegionCode(String value, String reasonZh, String reasonEn) {
    super("Region code '" + value + "': " + reasonEn);
    this.value = value;
    this.reasonZh = reasonZh;
    this.reasonEn = reasonEn;
  }

  /**
   * The refused text.
   *
   * @return the text as it came
   */
  public String value() {
    return value;
  }

  /**
   * What is wrong with it.
   *
   * @param locale Chinese for any {@code zh} locale, else English
   * @return the reason, without the refused text
   */
  public String reason(Locale locale) {
    return "zh".equals(locale.getLanguage()) ? reasonZh : reasonEn;
  }
}

package io.guapai.runtime.id;

import java.util.Locale;

/**
 * A text is no identifier of the kind it should be. Says which character is wrong and what was
 * expected.
 */
public final class InvalidIdentifier extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String value;
  private final Reason reason;

  /** The kinds of identifier. */
  public enum Kind {
    /** 统一社会信用代码, GB 32100-2015. */
    CREDIT_CODE("统一社会信用代码", "Unified social credit code"),
    /** Id of an enterprise without a credit code. */
    PROVISIONAL_ID("临时编号", "Provisional id"),
    /** 设备代码. */
    EQUIPMENT_CODE("设备代码", "Equipment code"),
    /** 使用登记证编号. */
    CERTIFICATE_NUMBER("使用登记证编号", "Use-registration certificate number"),
    /** Code in the catalogue 特种设备目录. */
    EQUIPMENT_VARIETY("设备目录代码", "Equipment catalogue code");

    private final String nameZh;
    private final String nameEn;

    Kind(String nameZh, String nameEn) {
      this.nameZh = nameZh;
      this.nameEn = nameEn;
    }

    /**
     * Its name.
     *
     * @param locale Chinese for any {@code zh} locale, else English
     * @return the name
     */
    public String name(Locale locale) {
      return "zh".equals(locale.getLanguage()) ? nameZh : nameEn;
    }
  }

  /**
   * What is wrong.
   *
   * @param zh in Chinese
   * @param en in English
   */
  public record Reason(String zh, String en) {

    /** A character that is not what its place asks for; places count from 1. */
    static Reason character(String value, int place, String expectedZh, String expectedEn) {
      char c = value.charAt(place - 1);
      return new Reason(
          "第%d位“%c”应为%s".formatted(place, c, expectedZh),
          "character %d '%c' must be %s".formatted(place, c, expectedEn));
    }
  }

  /**
   * Refuses a text.
   *
   * @param kind what it should have been
   * @param value the text
   * @param reason what is wrong with it
   */
  public InvalidIdentifier(Kind kind, String value, Reason reason) {
    super(kind.name(Locale.ENGLISH) + " '" + value + "': " + reason.en());
    this.kind = kind;
    this.value = value;
    this.reason = reason;
  }

  /**
   * What the text should have been.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
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
   * @return the reason, without kind and text
   */
  public String reason(Locale locale) {
    return "zh".equals(locale.getLanguage()) ? reason.zh() : reason.en();
  }
}

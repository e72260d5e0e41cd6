package io.guapai.runtime.id;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import io.guapai.runtime.id.InvalidIdentifier.Reason;
import io.guapai.runtime.text.Typed;
import java.util.Locale;

/**
 * Number of a use-registration certificate (使用登记证编号), for example {@code 梯11苏C00001(21)}: kind,
 * second and third character of the variety, province, letter of the registering city, sequence,
 * year.
 *
 * <p>The form was checked against published rows; the list of kind characters is from memory of TSG
 * 08 (assumed).
 *
 * @param value the number with half-width characters and capital letters
 */
public record CertificateNumber(String value) {
  private static final String KINDS = "锅容瓶管梯起索游车";
  private static final int SHORT = 13;
  private static final int LONG = 14;

  /**
   * Normalises and checks.
   *
   * @throws InvalidIdentifier if a character is not allowed at its place
   */
  public CertificateNumber {
    value = normalised(value);
    if (value.length() != SHORT && value.length() != LONG) {
      throw refused(
          value,
          new Reason(
              "应为13或14个字符，实为%d个".formatted(value.length()),
              "has %d characters, must have 13 or 14".formatted(value.length())));
    }
    for (int place = 1; place <= value.length(); place++) {
      requireAllowed(value, place);
    }
  }

  /**
   * Reads a number in half-width or full-width characters and either case.
   *
   * @param text the number
   * @return the number, normalised
   * @throws InvalidIdentifier if it is none
   */
  public static CertificateNumber parse(String text) {
    return new CertificateNumber(Typed.number(text));
  }

  /**
   * The character of the kind: 锅 boiler, 容 vessel, 瓶 cylinder, 管 piping, 梯 elevator, 起 crane, 索
   * ropeway, 游 ride, 车 vehicle.
   *
   * @return one character
   */
  public String kind() {
    return value.substring(0, 1);
  }

  /**
   * The registering authority: province and the letter of the city, as on vehicle plates.
   *
   * @return two characters, for example 苏C for Xuzhou
   */
  public String authority() {
    return value.substring(3, 5);
  }

  /**
   * The sequence within kind, variety, authority and year; numbers of old certificates have four
   * characters.
   *
   * @return four or five characters
   */
  public String sequence() {
    return value.substring(5, value.length() - 4);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String normalised(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // U+FF01 to U+FF5E repeat ASCII in full width.
      half.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return half.toString().toUpperCase(Locale.ROOT);
  }

  private static void requireAllowed(String value, int place) {
    char c = value.charAt(place - 1);
    int fromEnd = value.length() - place;
    boolean digit = c >= '0' && c <= '9';
    boolean capital = c >= 'A' && c <= 'Z';
    if (place == 1) {
      require(KINDS.indexOf(c) >= 0, value, place, KINDS + "之一", "one of " + KINDS);
    } else if (place == 4) {
      require(c >= '\u4E00' && c <= '\u9FA5', value, place, "省简称", "the character of a province");
    } else if (place == 5) {
      require(capital, value, place, "城市字母", "the letter of a city");
    } else if (fromEnd == 3) {
      require(c == '(', value, place, "左括号", "an opening bracket");
    } else if (fromEnd == 0) {
      require(c == ')', value, place, "右括号", "a closing bracket");
    } else if (fromEnd <= 2) {
      require(digit, value, place, "数字（年份）", "a digit of the year");
    } else {
      require(digit || capital, value, place, "数字或字母", "a digit or a letter");
    }
  }

  private static void require(boolean allowed, String value, int place, String zh, String en) {
    if (!allowed) {
      throw refused(value, Reason.character(value, place, zh, en));
    }
  }

  private static InvalidIdentifier refused(String value, Reason reason) {
    return new InvalidIdentifier(Kind.CERTIFICATE_NUMBER, value, reason);
  }
}

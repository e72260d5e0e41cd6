package io.guapai.runtime.id;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import io.guapai.runtime.id.InvalidIdentifier.Reason;
import io.guapai.runtime.text.Typed;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 1 registering authority, 1 category, 6
 * division, 9 organization code, 1 check character. Written in capital letters only.
 *
 * @param value the 18 characters
 */
public record CreditCode(String value) implements EnterpriseId {
  /** The standard leaves out I, O, S, V and Z, which are mistaken for digits or for each other. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;

  /**
   * Checks the code.
   *
   * @throws InvalidIdentifier if a character is not allowed at its place, or the last is not the
   *     check character of the others
   */
  public CreditCode {
    if (value.length() != LENGTH) {
      throw refused(
          value,
          new Reason(
              "应为18个字符，实为%d个".formatted(value.length()),
              "has %d characters, must have 18".formatted(value.length())));
    }
    for (int place = 1; place <= LENGTH; place++) {
      requireAllowed(value, place);
    }
    char expected = checkCharacter(value);
    if (value.charAt(LENGTH - 1) != expected) {
      throw refused(
          value,
          Reason.character(
              value, LENGTH, "校验码“" + expected + "”", "the check character '" + expected + "'"));
    }
  }

  /**
   * Reads a code.
   *
   * @param text the code
   * @return the code
   * @throws InvalidIdentifier if it is none
   */
  public static CreditCode parse(String text) {
    return new CreditCode(Typed.number(text));
  }

  @Override
  public String toString() {
    return value;
  }

  /** GB 32100-2015: weights 3^(i-1) mod 31 over the first 17 characters, complement to 31. */
  static char checkCharacter(String value) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(value.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  private static void requireAllowed(String value, int place) {
    char c = value.charAt(place - 1);
    boolean division = place >= 3 && place <= 8;
    if (division && (c < '0' || c > '9')) {
      throw refused(
          value, Reason.character(value, place, "数字（行政区划）", "a digit of the division code"));
    }
    if (ALPHABET.indexOf(c) < 0) {
      throw refused(
          value,
          Reason.character(
              value,
              place,
              "数字或除I、O、S、V、Z外的大写字母",
              "a digit or a capital letter other than I, O, S, V, Z"));
    }
  }

  private static InvalidIdentifier refused(String value, Reason reason) {
    return new InvalidIdentifier(Kind.CREDIT_CODE, value, reason);
  }
}

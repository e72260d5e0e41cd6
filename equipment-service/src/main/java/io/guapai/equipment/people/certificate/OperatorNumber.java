package io.guapai.equipment.people.certificate;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CitizenNumber;
import io.guapai.runtime.text.Typed;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Number of a certificate or of its archive (证件编号、档案编号). Most are the holder's identity number; one
 * of 18 places must be one by GB 11643, as must what is meant as one.
 *
 * @param value in plain width and capital letters
 */
public record OperatorNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9A-Z](?:[0-9A-Z]|-){4,28}[0-9A-Z]");
  private static final Pattern MEANT_AS_CITIZENS = Pattern.compile("[0-9]{14,}X?");
  private static final Pattern IN_TEXT = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])");
  private static final int CITIZENS = 18;

  /**
   * Reads a number as somebody typed it.
   *
   * @param field its name in the request
   * @throws ProblemException when it is none (400); the number is not told
   */
  public static OperatorNumber parse(String field, String typed) {
    String number = Typed.number(typed).toUpperCase(Locale.ROOT);
    boolean citizens = number.length() == CITIZENS || MEANT_AS_CITIZENS.matcher(number).matches();
    if (!FORM.matcher(number).matches() || citizens && !CitizenNumber.is(number)) {
      throw new ProblemException(EquipmentProblem.OPERATOR_NUMBER_INVALID, field);
    }
    return new OperatorNumber(number);
  }

  /**
   * Refuses a text that is shown to others and has an identity number in it.
   *
   * @throws ProblemException naming the field (400)
   */
  public static void requireNoneIn(String field, String text) {
    if (IN_TEXT
        .matcher(Typed.number(text))
        .results()
        .anyMatch(found -> CitizenNumber.is(found.group()))) {
      throw new ProblemException(EquipmentProblem.OPERATOR_NUMBER_IN_TEXT, field);
    }
  }

  /** What others see of it. */
  public String masked() {
    return mask(value);
  }

  /** What others see of a number that may be none. */
  public static String mask(String number) {
    int first = number.length() < 15 ? 1 : 3;
    int last = number.length() < 15 ? 2 : 4;
    return number.length() <= first + last
        ? "*".repeat(number.length())
        : number.substring(0, first)
            + "*".repeat(number.length() - first - last)
            + number.substring(number.length() - last);
  }

  /** A text with what others see of the identity numbers in it. */
  public static String maskedIn(String text) {
    return IN_TEXT.matcher(text).replaceAll(found -> mask(found.group()));
  }

  /** Says no more than others see, wherever it may be written. */
  @Override
  public String toString() {
    return masked();
  }
}

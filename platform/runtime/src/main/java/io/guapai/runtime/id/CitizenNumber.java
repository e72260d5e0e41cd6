package io.guapai.runtime.id;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码) by GB 11643-1999: 6 division, 8 day of birth, 3 sequence, 1
 * check character by ISO 7064 MOD 11-2. Those of 15 digits ended with 2012. Residence permits of
 * the same form obey the same rule.
 */
public final class CitizenNumber {

  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9Xx]");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  private CitizenNumber() {}

  /** Whether a text is one. */
  public static boolean is(String text) {
    return FORM.matcher(text).matches() && isDay(text.substring(6, 14)) && checks(text);
  }

  private static boolean isDay(String digits) {
    try {
      return !LocalDate.parse(digits, DAY).isBefore(EARLIEST);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }
}

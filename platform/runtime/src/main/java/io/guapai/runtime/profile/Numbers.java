package io.guapai.runtime.profile;

import io.guapai.runtime.text.Typed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: {@code 1,000}, {@code 1.75 m/s}, {@code －5}. */
public final class Numbers {

  private static final String PLAIN = "[-+]?[0-9]{1,18}([.][0-9]{1,12})?";
  private static final String GROUPED = "[-+]?[0-9]{1,3}(,[0-9]{3}){1,5}([.][0-9]{1,12})?";

  private Numbers() {}

  /**
   * The number that a text is.
   *
   * @param unit that may stand behind it; another one makes it no number
   * @return null when it is none
   */
  public static @Nullable BigDecimal read(String text, @Nullable String unit) {
    String number = Typed.key(text);
    String behind = unit == null ? "" : Typed.key(unit);
    if (number.endsWith(behind)) {
      number = number.substring(0, number.length() - behind.length()).strip();
    }
    return number.matches(PLAIN) || number.matches(GROUPED)
        ? new BigDecimal(number.replace(",", ""))
        : null;
  }
}

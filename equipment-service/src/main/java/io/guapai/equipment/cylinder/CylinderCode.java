package io.guapai.equipment.cylinder;

import io.guapai.runtime.text.Typed;
import java.util.Locale;
import java.util.regex.Pattern;

/** The code that a cylinder bears (赋码), as a QR code, a bar code or an electronic tag has it. */
public final class CylinderCode {

  /** Capital letters, digits and hyphens. */
  public static final String FORM = "[0-9A-Z][0-9A-Z-]{3,31}";

  private static final Pattern FITTING = Pattern.compile(FORM);

  private CylinderCode() {}

  /** A code as it was typed or read, in the spelling that the register has. */
  public static String read(String typed) {
    return Typed.number(typed).toUpperCase(Locale.ROOT);
  }

  /** Whether a text that was {@link #read} may be a code. */
  public static boolean fits(String code) {
    return FITTING.matcher(code).matches();
  }
}

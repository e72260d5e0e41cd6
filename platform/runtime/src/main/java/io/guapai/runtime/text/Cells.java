package io.guapai.runtime.text;

import java.util.regex.Pattern;

/** Cells of a table that a spreadsheet opens. */
public final class Cells {

  /** A spreadsheet takes a cell that begins like this for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private static final String GUARD = "'";

  /** A number that a spreadsheet shows and saves as it came: no leading zero, and not too long. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("0|[1-9]\\d{0,10}");

  private Cells() {}

  /**
   * Puts an apostrophe before what a spreadsheet would compute or make another value of (a formula,
   * a date, a long number, a leading zero), and before an apostrophe: so {@link #unguarded} gives
   * each cell back as it was.
   */
  public static String guarded(String cell) {
    return isFormula(cell)
            || isFormula(Typed.number(cell))
            || cell.startsWith(GUARD)
            || becomesAnother(cell)
        ? GUARD + cell
        : cell;
  }

  /** The cell that was guarded, or was not in need of it. */
  public static String unguarded(String cell) {
    return cell.startsWith(GUARD) ? cell.substring(GUARD.length()) : cell;
  }

  private static boolean becomesAnother(String cell) {
    return !cell.isEmpty()
        && cell.charAt(0) >= '0'
        && cell.charAt(0) <= '9'
        && !PLAIN_NUMBER.matcher(cell).matches();
  }

  /** Puts an apostrophe before what a spreadsheet would compute, in whatever width it begins. */
  public static String harmless(String cell) {
    return isFormula(cell) || isFormula(Typed.number(cell)) ? "'" + cell : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
  }
}

package io.guapai.runtime.text;

/** Cells of a table that a spreadsheet opens. */
public final class Cells {

  /** A spreadsheet takes a cell that begins like this for a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Cells() {}

  /** Puts an apostrophe before what a spreadsheet would compute, in whatever width it begins. */
  public static String harmless(String cell) {
    return isFormula(cell) || isFormula(Typed.number(cell)) ? "'" + cell : cell;
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
  }
}

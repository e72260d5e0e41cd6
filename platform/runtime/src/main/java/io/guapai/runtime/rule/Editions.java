package io.guapai.runtime.rule;

/**
 * SQL for rules that hold from {@code valid_from} through {@code valid_to}, an open end being null.
 * The day is the one parameter of {@link #ASKED}; a query orders by what a rule is about, then
 * {@link #NEAREST}, and takes the first edition of each.
 *
 * <p>What somebody waits for must have an answer on any day: a clock or a fact before the first
 * edition, or a rule that ended without successor, stops nobody's work. What may cease to be, such
 * as an entry of a list or a tier of a territory, asks only for what is {@link #IN_FORCE}.
 */
public final class Editions {

  /** Joins the day that is asked about. */
  public static final String ASKED = ", (select ?::date as day) as asked ";

  /** Whether an edition is in force on the day. */
  public static final String IN_FORCE =
      "(valid_from <= asked.day and coalesce(valid_to, 'infinity') >= asked.day)";

  /**
   * The edition in force first, of several the latest; then the last before the day; then the first
   * after it.
   */
  public static final String NEAREST =
      IN_FORCE
          + " desc, valid_from <= asked.day desc,"
          + " case when valid_from <= asked.day then valid_from end desc, valid_from";

  private Editions() {}
}

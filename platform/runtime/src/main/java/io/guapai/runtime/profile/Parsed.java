package io.guapai.runtime.profile;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What became of a line on reading: a row, a rejection, or nothing that the register wants. */
public sealed interface Parsed {

  /** The line it comes from. */
  CsvLine line();

  /** A row with everything checked that can be checked by itself. */
  non-sealed interface Entry extends Parsed {

    /** What makes it the same one next time; null when its subject has no number of its own. */
    @Nullable String recordNo();

    /** Values that could not be read and are left out, the row being fine without them. */
    List<Warning> warnings();

    /** What is kept beside its fields, a JSON object; null when nothing is. */
    default @Nullable String details() {
      return null;
    }

    /** Tells what it says of each field; null where it says nothing. */
    void tell(BiConsumer<RowField, @Nullable Object> told);

    /** The same row, which the register does not take. */
    default Rejection rejected(Reason reason, String... arguments) {
      return new Rejection(line(), reason, List.of(arguments), recordNo());
    }
  }

  /**
   * A row that does not enter the register.
   *
   * @param arguments what the text of its reason needs
   * @param recordNo number of its record; null when that cannot be read either
   */
  record Rejection(CsvLine line, Reason reason, List<String> arguments, @Nullable String recordNo)
      implements Parsed {}

  /**
   * A value that was left out of a row.
   *
   * @param field that it would have been of; null for a detail
   * @param arguments what the text of the reason needs
   */
  record Warning(@Nullable RowField field, Reason reason, List<String> arguments) {}

  /** A row that the profile leaves out: a test record, a sum. */
  record Skipped(CsvLine line) implements Parsed {}
}

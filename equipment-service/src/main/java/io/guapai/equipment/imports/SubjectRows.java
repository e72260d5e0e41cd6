package io.guapai.equipment.imports;

import org.jspecify.annotations.Nullable;

/** Reads the rows of a subject, whose width was checked. */
interface SubjectRows {

  /**
   * Reads a row.
   *
   * @throws Refused with the first thing that is wrong with it
   */
  Parsed.Entry read(CsvLine line) throws Refused;

  /**
   * What makes the row the same one next time, though it is refused otherwise; null when its
   * subject has no number of its own.
   */
  @Nullable String recordNo(CsvLine line) throws Refused;
}

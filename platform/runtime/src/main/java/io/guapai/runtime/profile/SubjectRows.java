package io.guapai.runtime.profile;

import org.jspecify.annotations.Nullable;

/** Reads the rows of a subject, whose width was checked. */
public interface SubjectRows {

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

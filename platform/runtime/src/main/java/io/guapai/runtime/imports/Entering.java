package io.guapai.runtime.imports;

import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.RowSubject;
import java.util.Collection;
import java.util.List;

/**
 * Enters the rows of a subject, a bean of the service that has it.
 *
 * @param <R> what they are read as
 */
public interface Entering<R extends Parsed.Entry> {

  /** Whose rows it enters. */
  RowSubject subject();

  /** What these rows are read as. */
  Class<R> type();

  /** What has to be there before the transaction that enters rows. */
  default void prepare() {}

  /**
   * Enters rows, and adds those that the register does not take to the rejected ones. Part of a
   * transaction in system scope, of which no two run for one source system.
   */
  Entered<R> enter(ImportJob job, Profile profile, List<R> rows, List<Parsed.Rejection> rejected);

  /**
   * Keeps what a dry run would have changed for the rows after, when it has taken back the rest.
   */
  default void noteDry(ImportJob job, List<R> entered) {}

  /** What follows for records that the file has, whether or not their rows were taken. */
  default void met(ImportJob job, Profile profile, Collection<String> recordNos) {}

  /**
   * Does what follows when all rows of a file are dealt with, in transactions of its own; it is
   * asked again until it says true.
   *
   * @return whether the job may end: false while a person is asked, or something is left to do
   */
  default boolean settle(ImportJob job, Profile profile) {
    return true;
  }

  /**
   * What became of rows.
   *
   * @param rows those that are in the register now
   * @param added entries that are new by them
   * @param unchanged rows that changed nothing
   */
  record Entered<R>(List<R> rows, int added, int unchanged) {

    public Entered {
      rows = List.copyOf(rows);
    }
  }
}

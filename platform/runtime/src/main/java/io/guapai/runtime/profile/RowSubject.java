package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows of a file may be, a constant of a service, and which fields they have. */
public interface RowSubject {

  /** How a profile calls it. */
  String name();

  /** What its rows may tell, in the order in which a page lists it. */
  List<? extends RowField> fields();

  /** Whether a file may be a whole register of it, and its rows have details. */
  boolean areWhole();

  /** The field whose heading tells that a file is of this subject; null when none does. */
  @Nullable RowField telltale();

  /** Fields each of which means nothing without the others. */
  List<? extends RowField> together();

  /**
   * Rows that are applied in one transaction.
   *
   * @param batch how many of the usual width
   */
  default int piece(int batch) {
    return batch;
  }

  /** How numbers of people in its rows are hidden, which are kept sealed; null when it has none. */
  default @Nullable RowMask mask() {
    return null;
  }

  /**
   * Refuses who may not enter such rows one by one either.
   *
   * @throws ProblemException naming who may (403)
   */
  default void requireMayEnter(Caller caller) {}

  /** What reads its rows. */
  SubjectRows rows(RowTools tools);

  /** Whether a row may tell a field. */
  default boolean has(RowField field) {
    return fields().contains(field);
  }

  /** Whether every row has to tell a field. */
  default boolean needs(RowField field) {
    return field.required() && has(field);
  }

  /** Names of its fields in a profile. */
  default Set<String> keys() {
    return fields().stream().map(RowField::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The field of a name. */
  default Optional<? extends RowField> field(String key) {
    return fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }
}

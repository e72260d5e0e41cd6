package io.guapai.runtime.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of some kinds as rows: one select, of what whoever asks may see, that an index serves. Its
 * columns, in this order: name of the kind; what tells the row from others of its kind; id of the
 * dossier; its number; its title in Chinese and in English; id and name of the enterprise;
 * territory of the dossier; last day in time; whether that is over. Numbers, titles, enterprise and
 * day may be null.
 *
 * @param kinds the kinds that the rows are of
 * @param values of the question marks in the select
 */
public record WorkRows(List<Work> kinds, String select, List<? extends @Nullable Object> values) {

  public WorkRows {
    kinds = List.copyOf(kinds);
  }

  /** Rows of one kind. */
  public static WorkRows of(Work kind, String select, Object... values) {
    return new WorkRows(List.of(kind), select, List.of(values));
  }
}

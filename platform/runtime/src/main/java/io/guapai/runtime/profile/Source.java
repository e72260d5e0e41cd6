package io.guapai.runtime.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field comes from: a column, several columns joined, a constant, or whichever
 * of these another column's value decides on.
 */
public sealed interface Source {

  /** All columns that are looked into. */
  Stream<Column> columns();

  /**
   * A column of the file.
   *
   * @param path where the profile names it
   */
  record Column(String name, String path) {}

  /** What a value is read from. */
  sealed interface Leaf extends Source {

    /** How the value is written if it is a date. */
    Dates dates();
  }

  /**
   * One cell of the row, or several joined.
   *
   * @param with stands between two cells; empty cells are left out
   * @param whole whether every cell is needed
   * @param values what may stand there; null when it is taken as it stands
   * @param cycle the date is the last inspection, and the next one is this long after it; null when
   *     it is the date itself
   */
  record Cells(
      List<Column> from,
      String with,
      boolean whole,
      @Nullable Values values,
      Dates dates,
      @Nullable Cycle cycle)
      implements Leaf {

    public Cells {
      from = List.copyOf(from);
    }

    @Override
    public Stream<Column> columns() {
      return from.stream();
    }
  }

  /** The same in every row. */
  record Constant(String value, Dates dates) implements Leaf {

    @Override
    public Stream<Column> columns() {
      return Stream.empty();
    }
  }

  /**
   * What a column's value decides on.
   *
   * @param cases by that value; an empty text is for an empty cell
   * @param otherwise for any other value; null when another one is an error
   */
  record Choice(Column by, Map<String, Source> cases, @Nullable Source otherwise)
      implements Source {

    public Choice {
      cases = Map.copyOf(cases);
    }

    @Override
    public Stream<Column> columns() {
      Stream<Source> all = Stream.concat(cases.values().stream(), Stream.ofNullable(otherwise));
      return Stream.concat(Stream.of(by), all.flatMap(Source::columns));
    }
  }

  /**
   * What the values of a column mean.
   *
   * @param known by what stands there
   * @param otherwise for anything else, {@link #ITSELF} when that stands for itself; null when
   *     anything else is an error
   */
  record Values(Map<String, String> known, @Nullable String otherwise) {

    /** What is not listed passes through. */
    static final String ITSELF = "*";

    public Values {
      known = Map.copyOf(known);
    }
  }
}

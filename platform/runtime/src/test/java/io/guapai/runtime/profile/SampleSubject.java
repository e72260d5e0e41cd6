package io.guapai.runtime.profile;

import io.guapai.runtime.territory.RegionTree;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Boats, of which a row tells the number and the name. */
public enum SampleSubject implements RowSubject, Subjects {
  BOAT;

  /** Reads profiles of boats. */
  public static ProfileReader reader() {
    return new ProfileReader(
        new ProfileRegions(RegionTree.load()), new ProfileFields(), List.of(BOAT));
  }

  /** What a row of a boat tells. */
  enum Told implements RowField {
    RECORD_NO(FieldValues.numbers()),
    BOAT_NAME(FieldValues.names());

    private final Form form;

    Told(FieldValues holds) {
      this.form = new Form(true, holds);
    }

    @Override
    public Form form() {
      return form;
    }

    @Override
    public boolean isRecordNo() {
      return this == RECORD_NO;
    }
  }

  /** A row of a boat. */
  record Boat(CsvLine line, String recordNo, String name) implements Parsed.Entry {

    @Override
    public List<Parsed.Warning> warnings() {
      return List.of();
    }

    @Override
    public void tell(BiConsumer<RowField, @Nullable Object> told) {
      told.accept(Told.RECORD_NO, recordNo);
      told.accept(Told.BOAT_NAME, name);
    }
  }

  @Override
  public List<SampleSubject> all() {
    return List.of(values());
  }

  @Override
  public List<Told> fields() {
    return List.of(Told.values());
  }

  @Override
  public boolean areWhole() {
    return true;
  }

  @Override
  public @Nullable RowField telltale() {
    return null;
  }

  @Override
  public List<Told> together() {
    return List.of();
  }

  @Override
  public SubjectRows rows(RowTools tools) {
    return new SubjectRows() {
      @Override
      public Boat read(CsvLine line) throws Refused {
        return new Boat(line, recordNo(line), tools.fields().text(line, Told.BOAT_NAME, 20));
      }

      @Override
      public String recordNo(CsvLine line) throws Refused {
        return tools.fields().text(line, Told.RECORD_NO, 20);
      }
    };
  }
}

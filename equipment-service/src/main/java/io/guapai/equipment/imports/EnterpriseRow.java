package io.guapai.equipment.imports;

import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A row of an enterprise, with everything checked that can be checked by itself. */
record EnterpriseRow(CsvLine line, StatedUser enterprise) implements Parsed.Entry {

  @Override
  public @Nullable String recordNo() {
    return null;
  }

  @Override
  public List<Parsed.Warning> warnings() {
    return List.of();
  }

  @Override
  public void tell(BiConsumer<RowField, @Nullable Object> told) {
    enterprise.tell(told);
  }
}

package io.guapai.equipment.imports;

import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise of a row.
 *
 * @param id credit code, or the provisional id of an entry of this platform: decides who it is;
 *     without one, place and name do
 * @param industry section of GB/T 4754-2017; null when the row does not tell
 */
record StatedUser(
    @Nullable EnterpriseId id, RegionCode region, String name, @Nullable String industry) {

  /** Equal for all rows of one enterprise. */
  String key() {
    return id == null ? key(region, name) : id.value();
  }

  /** The key of an enterprise without a credit code: however its name is typed, it is one. */
  static String key(RegionCode region, String name) {
    return region + " " + Typed.organization(name);
  }

  void tell(BiConsumer<RowField, @Nullable Object> told) {
    told.accept(Field.ENTERPRISE_NAME, name);
    told.accept(Field.CREDIT_CODE, id);
    told.accept(Field.INDUSTRY, industry);
    told.accept(Field.REGION, region);
  }

  /** Who it is as the row says it. */
  String stated() {
    return id == null ? region + " " + name : id.value();
  }
}

package io.guapai.equipment.enterprise;

import io.guapai.contracts.EnterpriseKind;
import io.guapai.contracts.KeyPlace;
import io.guapai.contracts.SizeClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise has to do with special equipment, and what is to be known of it beside its
 * entry.
 *
 * @param kinds each once, in the order of the constants; none while nobody said
 * @param sizeClass null while nobody said
 * @param keyMonitored whether it is watched first (重点监控单位)
 * @param keyPlaces trades and places that are watched first and that it is of (重点场所、行业)
 * @param majorHazardSource whether it has a major hazard source (重大危险源)
 * @param monitoredBecause why it is watched first, or no more; null while nobody said
 * @param insurance against its liability for safety; null when none is on record
 */
record EnterpriseProfile(
    List<EnterpriseKind> kinds,
    @Nullable SizeClass sizeClass,
    boolean hazardousChemicals,
    boolean keyMonitored,
    List<KeyPlace> keyPlaces,
    boolean majorHazardSource,
    @Nullable String monitoredBecause,
    @Nullable Insurance insurance) {

  /** Of an enterprise of which nobody said anything. */
  static final EnterpriseProfile UNKNOWN =
      new EnterpriseProfile(List.of(), null, false, false, List.of(), false, null, null);

  /** Its columns in the table of enterprises. */
  static final String COLUMNS =
      "kinds, size_class, hazardous_chemicals, key_monitored, key_places, major_hazard_source,"
          + " monitored_because, insurer, policy_no, insured_until";

  EnterpriseProfile {
    kinds = sorted(kinds);
    keyPlaces = sorted(keyPlaces);
  }

  EnterpriseProfile classified(
      @Nullable List<EnterpriseKind> asked, @Nullable SizeClass size, boolean chemicals) {
    return new EnterpriseProfile(
        Objects.requireNonNullElse(asked, List.of()),
        size,
        chemicals,
        keyMonitored,
        keyPlaces,
        majorHazardSource,
        monitoredBecause,
        insurance);
  }

  EnterpriseProfile monitored(boolean key, List<KeyPlace> places, boolean source, String because) {
    return new EnterpriseProfile(
        kinds, sizeClass, hazardousChemicals, key, places, source, because, insurance);
  }

  EnterpriseProfile insured(Insurance other) {
    return new EnterpriseProfile(
        kinds,
        sizeClass,
        hazardousChemicals,
        keyMonitored,
        keyPlaces,
        majorHazardSource,
        monitoredBecause,
        other);
  }

  static EnterpriseProfile map(ResultSet row) throws SQLException {
    String size = row.getString("size_class");
    String insurer = row.getString("insurer");
    return new EnterpriseProfile(
        constants(row, "kinds", EnterpriseKind::valueOf),
        size == null ? null : SizeClass.valueOf(size),
        row.getBoolean("hazardous_chemicals"),
        row.getBoolean("key_monitored"),
        constants(row, "key_places", KeyPlace::valueOf),
        row.getBoolean("major_hazard_source"),
        row.getString("monitored_because"),
        insurer == null
            ? null
            : new Insurance(
                insurer,
                row.getString("policy_no"),
                row.getObject("insured_until", LocalDate.class)));
  }

  private static <E extends Enum<E>> List<E> constants(
      ResultSet row, String column, Function<String, E> read) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray()).map(read).toList();
  }

  private static <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
    return constants.stream().distinct().sorted().toList();
  }
}

package io.guapai.equipment.imports;

import io.guapai.runtime.territory.RegionCode;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV of another system is read; written as JSON or YAML and described in {@code
 * docs/guides/import-profiles.md}.
 *
 * <pre>{@code
 * name: Maryland elevators 2022     # for people
 * sourceSystem: MD                  # first part of the numbers of its units
 * encoding: UTF-8
 * delimiter: ","
 * dateFormat: yyyy-MM-dd
 * columns:                          # field: column of the header
 *   recordNo: registration_number
 * values:                           # field: what stands there, what it means; "*" is all else
 *   useState: { Active: IN_USE }
 * constants:                        # field: the same for every row
 *   regState: REGISTERED
 * regions:
 *   parent: "2401"                  # where the names are looked up
 *   match: NAME                     # or CODE
 *   map: { Queen Anne's: Queen Annes }
 * details: [equipment_capacity]     # columns kept as they are
 * demonstration: false
 * complete: false                   # the whole register of the source in the importer's territory
 * }</pre>
 *
 * @param sourceSystem short name of the register it comes from
 * @param columns column of each field that has one
 * @param values meaning of what stands in a column; a field without is taken as it stands
 * @param constants the value of each field that is the same in every row
 * @param details columns kept beside the fields
 * @param demonstration whether the rows are no real cases
 * @param complete whether a file is the whole register of its source in the importer's territory
 */
record Profile(
    String name,
    String sourceSystem,
    Charset encoding,
    char delimiter,
    DateTimeFormatter dateFormat,
    Map<Field, String> columns,
    Map<Field, Values> values,
    Map<Field, String> constants,
    Regions regions,
    List<String> details,
    boolean demonstration,
    boolean complete) {

  Profile {
    columns = Map.copyOf(columns);
    values = Map.copyOf(values);
    constants = Map.copyOf(constants);
    details = List.copyOf(details);
  }

  /**
   * What the values of a column mean.
   *
   * @param known by what stands there
   * @param otherwise for anything else; null when anything else is an error
   */
  record Values(Map<String, String> known, @Nullable String otherwise) {
    Values {
      known = Map.copyOf(known);
    }
  }

  /** How a place is written. */
  enum Match {
    /** By the name of a region directly inside the parent. */
    NAME,
    /** By its code. */
    CODE
  }

  /**
   * How places are found.
   *
   * @param parent where they lie; null, for codes only, when anywhere
   * @param known places by the spelling that a row may have, beside names and codes
   */
  record Regions(@Nullable RegionCode parent, Match match, Map<String, RegionCode> known) {
    Regions {
      known = Map.copyOf(known);
    }
  }
}

package io.guapai.runtime.profile;

import io.guapai.runtime.territory.RegionCode;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV of another system is read; written as JSON or YAML and described in {@code
 * docs/guides/import-profiles.md}.
 *
 * <pre>{@code
 * name: Maryland elevators 2022     # for people
 * subject: EQUIPMENT                # one of the service's
 * sourceSystem: MD                  # first part of the numbers of its units
 * encoding: UTF-8
 * delimiter: ","
 * headerLine: 3                     # left out: found
 * empty: [无, /, N/A]               # cells that mean nothing
 * dates: [yyyy-MM-dd, yyyy年M月]     # the first form that fits
 * fields:                           # each one a Source
 *   recordNo: { columns: [county, registration_number], with: "-" }
 *   enterpriseName: owner
 *   useState: { column: status, values: { Active: IN_USE } }
 *   regState: { constant: REGISTERED }
 * regions:
 *   parent: "2401"                  # where the names are looked up
 *   match: NAME                     # or CODE, or ANY
 *   map: { Queen Anne's: Queen Annes }
 * details:
 *   capacity: { column: equipment_capacity, type: number, unit: lbs }
 * skip: { owner: ["*test*"] }       # rows that are none
 * demonstration: false
 * guarded: false                    # an apostrophe before a cell is no part of it
 * complete: false                   # the whole register of the source in the importer's territory
 * }</pre>
 *
 * @param subject what its rows are
 * @param sourceSystem short name of the register it comes from
 * @param headerLine line of the file on which the header begins; null when it is found by its
 *     columns
 * @param empty what cells hold that mean nothing
 * @param fields where each field that the file tells comes from
 * @param details what is kept beside the fields
 * @param skips rows that are none of the register
 * @param demonstration whether the rows are no real cases
 * @param guarded whether an apostrophe at the beginning of a cell keeps spreadsheets from changing
 *     it, and is no part of it
 * @param complete whether a file is the whole register of its source in the importer's territory
 */
public record Profile(
    String name,
    RowSubject subject,
    String sourceSystem,
    Charset encoding,
    char delimiter,
    @Nullable Integer headerLine,
    Meaningless empty,
    Map<RowField, Source> fields,
    Regions regions,
    List<Detail> details,
    Skips skips,
    boolean demonstration,
    boolean guarded,
    boolean complete) {

  /** Short name of a source system. */
  public static final String SOURCE_SYSTEM = "[A-Z][A-Z0-9]{0,15}";

  /** No control character: neither the database nor a spreadsheet takes them well. */
  static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";

  /** Characters of its name. */
  static final int LONGEST_NAME = 200;

  public Profile {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    details = List.copyOf(details);
  }

  /** All columns that the profile needs, by name, each where it is named first. */
  Collection<Source.Column> columns() {
    Map<String, Source.Column> columns = new LinkedHashMap<>();
    Stream.of(
            fields.values().stream().flatMap(Source::columns),
            details.stream().map(Detail::source).flatMap(Source::columns),
            empty.columns().stream(),
            skips.conditions().stream().map(Skips.Condition::column))
        .flatMap(each -> each)
        .forEach(column -> columns.putIfAbsent(column.name(), column));
    return new ArrayList<>(columns.values());
  }

  /** How a place is written. */
  public enum Match {
    /** By the name of a region directly inside the parent, or its full name. */
    NAME,
    /** By its code. */
    CODE,
    /** Either. */
    ANY
  }

  /**
   * How places are found.
   *
   * @param parent where they lie; null when anywhere
   * @param known places by the spelling that a row may have, beside names and codes
   */
  public record Regions(@Nullable RegionCode parent, Match match, Map<String, RegionCode> known) {
    public Regions {
      known = new HashMap<>(known);
    }
  }
}

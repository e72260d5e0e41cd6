package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.Text;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.equipment.register.EquipmentDates;
import io.guapai.equipment.register.EquipmentNumber;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows by a profile, on behalf of an uploader. */
final class RowReader {

  private final Profile profile;
  private final Header header;
  private final RowCells cells;
  private final RowDates dates;
  private final RowDetails details;
  private final RowPosition position;
  private final Function<String, Optional<RegionCode>> places;
  private final RegionCode scope;

  /** Cells that every row has: the last column of a field that is needed, and those before it. */
  private final int least;

  /**
   * @param places finds the place that a spelling means
   * @param scope the uploader's territory
   */
  RowReader(
      Profile profile,
      Header header,
      Function<String, Optional<RegionCode>> places,
      RegionCode scope,
      LocalDate today) {
    this.profile = profile;
    this.header = header;
    this.cells = new RowCells(profile, header);
    this.dates = new RowDates(profile, cells, today);
    this.details = new RowDetails(profile, cells);
    this.position = new RowPosition(profile, cells);
    this.places = places;
    this.scope = scope;
    this.least =
        profile.fields().entrySet().stream()
            .filter(field -> profile.subject().needs(field.getKey()))
            .map(Map.Entry::getValue)
            .flatMap(Source::columns)
            .mapToInt(column -> header.index(column) + 1)
            .max()
            .orElse(0);
  }

  /** Reads one row; the first thing wrong with it is its reason. */
  Parsed read(CsvLine line) {
    try {
      return cells.skips(line)
          ? new Parsed.Skipped(line)
          : profile.subject() == Profile.Subject.EQUIPMENT ? row(line) : enterprise(line);
    } catch (Refused e) {
      return e.rejection(line, recordNo(line));
    }
  }

  /** The record of a row that is refused, if that much of it can be read. */
  private @Nullable String recordNo(CsvLine line) {
    if (!profile.subject().has(Field.RECORD_NO)) {
      return null;
    }
    try {
      requireWidth(line);
      return text(line, Field.RECORD_NO, Text.RECORD_NO);
    } catch (Refused unreadable) {
      return null;
    }
  }

  private Parsed.EnterpriseRow enterprise(CsvLine line) throws Refused {
    requireWidth(line);
    return new Parsed.EnterpriseRow(line, user(line, region(required(line, Field.REGION))));
  }

  private Parsed.User user(CsvLine line, RegionCode region) throws Refused {
    return new Parsed.User(
        enterpriseId(line), region, text(line, Field.ENTERPRISE_NAME, Text.NAME), industry(line));
  }

  private Parsed.Row row(CsvLine line) throws Refused {
    requireWidth(line);
    String recordNo = text(line, Field.RECORD_NO, Text.RECORD_NO);
    RegionCode region = region(required(line, Field.REGION));
    String variety = variety(required(line, Field.VARIETY));
    List<Parsed.Warning> warnings = new ArrayList<>();
    LocalDate firstUse = dates.firstUse(line, warnings);
    LocalDate next = dates.nextInspection(line, variety, warnings);
    if (EquipmentDates.reversed(firstUse, next)) {
      throw new Refused(
          RejectionReason.DATES_REVERSED,
          Objects.toString(firstUse, ""),
          Objects.toString(next, ""));
    }
    return new Parsed.Row(
        line,
        number(line, recordNo),
        user(line, region),
        region,
        variety,
        optionalText(line, Field.NAME, Text.NAME),
        constant(UseState.values(), line, Field.USE_STATE),
        constant(RegState.values(), line, Field.REG_STATE),
        firstUse,
        next,
        position.read(line, warnings),
        details.read(line, warnings),
        warnings);
  }

  /** What is left out at the end of a row is empty; a row that goes on must go on with nothing. */
  private void requireWidth(CsvLine line) throws Refused {
    List<String> fields = line.fields();
    if (fields.size() < least
        || fields.stream().skip(header.width()).anyMatch(field -> !field.isBlank())) {
      throw new Refused(
          RejectionReason.WRONG_WIDTH,
          String.valueOf(fields.size()),
          String.valueOf(header.width()));
    }
  }

  private @Nullable String value(CsvLine line, Field field) throws Refused {
    Source source = profile.fields().get(field);
    RowCells.Stated stated =
        source == null ? null : cells.stated(line, field.key(), source, field::typed);
    return stated == null ? null : stated.text();
  }

  private String required(CsvLine line, Field field) throws Refused {
    String value = value(line, field);
    if (value == null) {
      Source source = profile.fields().get(field);
      throw new Refused(
          RejectionReason.MISSING_VALUE,
          source instanceof Source.Cells from && from.from().size() == 1
              ? from.from().get(0).name()
              : field.key());
    }
    return value;
  }

  private String text(CsvLine line, Field field, int longest) throws Refused {
    return requireFit(field, required(line, field), longest);
  }

  private @Nullable String optionalText(CsvLine line, Field field, int longest) throws Refused {
    String value = value(line, field);
    return value == null ? null : requireFit(field, value, longest);
  }

  private static String requireFit(Field field, String value, int longest) throws Refused {
    if (value.length() > longest) {
      throw new Refused(RejectionReason.TOO_LONG, field.key(), String.valueOf(longest));
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new Refused(RejectionReason.CONTROL_CHARACTER, field.key());
    }
    return value;
  }

  private RegionCode region(String stated) throws Refused {
    RegionCode region =
        places.apply(stated).orElseThrow(() -> new Refused(RejectionReason.UNKNOWN_REGION, stated));
    if (!scope.contains(region)) {
      throw new Refused(RejectionReason.OUTSIDE_SCOPE, region.value(), scope.value());
    }
    return region;
  }

  private static String variety(String stated) throws Refused {
    if (!Varieties.isRegistrable(stated)) {
      throw new Refused(RejectionReason.UNKNOWN_VARIETY, stated);
    }
    return stated;
  }

  private <E extends Enum<E>> E constant(E[] constants, CsvLine line, Field field) throws Refused {
    String stated = required(line, field);
    for (E constant : constants) {
      if (constant.name().equals(stated)) {
        return constant;
      }
    }
    throw new Refused(RejectionReason.UNMAPPED_VALUE, field.key(), stated);
  }

  private @Nullable EnterpriseId enterpriseId(CsvLine line) throws Refused {
    String stated = value(line, Field.CREDIT_CODE);
    try {
      return stated == null ? null : EnterpriseId.parse(stated);
    } catch (InvalidIdentifier e) {
      throw new Refused(RejectionReason.BAD_CREDIT_CODE, e);
    }
  }

  private @Nullable String industry(CsvLine line) throws Refused {
    String stated = value(line, Field.INDUSTRY);
    if (stated != null && !Industry.isSection(stated)) {
      throw new Refused(RejectionReason.UNMAPPED_VALUE, Field.INDUSTRY.key(), stated);
    }
    return stated;
  }

  private EquipmentNumber number(CsvLine line, String recordNo) throws Refused {
    try {
      return new EquipmentNumber(
          value(line, Field.EQUIPMENT_CODE), profile.sourceSystem(), recordNo);
    } catch (InvalidIdentifier e) {
      throw new Refused(RejectionReason.BAD_EQUIPMENT_CODE, e);
    }
  }
}

package io.guapai.equipment.imports;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.Text;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.equipment.register.EquipmentDates;
import io.guapai.equipment.register.EquipmentNumber;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows by a profile, on behalf of an uploader. */
final class RowReader {

  private final Profile profile;
  private final Header header;
  private final Function<String, Optional<RegionCode>> places;
  private final RegionCode scope;

  /**
   * @param places finds the place that a spelling means
   * @param scope the uploader's territory
   */
  RowReader(
      Profile profile,
      Header header,
      Function<String, Optional<RegionCode>> places,
      RegionCode scope) {
    this.profile = profile;
    this.header = header;
    this.places = places;
    this.scope = scope;
  }

  /** Reads one row; the first thing wrong with it is its reason. */
  Parsed read(CsvLine line) {
    try {
      return row(line);
    } catch (Refused e) {
      return new Parsed.Rejection(line, e.reason, e.arguments);
    }
  }

  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final RejectionReason reason;
    private final transient List<String> arguments;

    Refused(RejectionReason reason, String... arguments) {
      super(reason.name(), null, false, false);
      this.reason = reason;
      this.arguments = List.of(arguments);
    }
  }

  private Parsed.Row row(CsvLine line) throws Refused {
    if (line.fields().size() != header.width()) {
      throw new Refused(
          RejectionReason.WRONG_WIDTH,
          String.valueOf(line.fields().size()),
          String.valueOf(header.width()));
    }
    String recordNo = text(line, Field.RECORD_NO, Text.RECORD_NO);
    RegionCode region = region(required(line, Field.REGION));
    LocalDate firstUse = date(line, Field.FIRST_USE_DATE);
    LocalDate next = date(line, Field.NEXT_INSPECTION_DATE);
    if (EquipmentDates.reversed(firstUse, next)) {
      throw new Refused(
          RejectionReason.DATES_REVERSED,
          Objects.toString(firstUse, ""),
          Objects.toString(next, ""));
    }
    return new Parsed.Row(
        line,
        number(line, recordNo),
        new Parsed.User(
            creditCode(line), region, text(line, Field.ENTERPRISE_NAME, Text.NAME), industry(line)),
        region,
        variety(required(line, Field.VARIETY)),
        optionalText(line, Field.NAME, Text.NAME),
        constant(UseState.values(), line, Field.USE_STATE),
        constant(RegState.values(), line, Field.REG_STATE),
        firstUse,
        next,
        details(line),
        List.of());
  }

  private @Nullable String value(CsvLine line, Field field) throws Refused {
    Integer column = header.fields().get(field);
    if (column == null) {
      return profile.constants().get(field);
    }
    String stated = Typed.name(line.fields().get(column));
    Profile.Values values = profile.values().get(field);
    String meaning = values == null ? field.typed(stated) : meaning(field, stated, values);
    return meaning.isEmpty() ? null : meaning;
  }

  /** Nothing may mean something as well; if it does not, it stays nothing. */
  private static String meaning(Field field, String stated, Profile.Values values) throws Refused {
    String known = values.known().getOrDefault(stated, "");
    if (!known.isEmpty() || stated.isEmpty()) {
      return known;
    }
    if (values.otherwise() == null) {
      throw new Refused(RejectionReason.UNMAPPED_VALUE, field.key(), stated);
    }
    return values.otherwise();
  }

  private String required(CsvLine line, Field field) throws Refused {
    String value = value(line, field);
    if (value == null) {
      throw new Refused(
          RejectionReason.MISSING_VALUE, profile.columns().getOrDefault(field, field.key()));
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

  private @Nullable LocalDate date(CsvLine line, Field field) throws Refused {
    String stated = value(line, field);
    if (stated == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(stated, profile.dateFormat());
      if (EquipmentDates.plausible(date)) {
        return date;
      }
    } catch (DateTimeException e) {
      throw new Refused(RejectionReason.BAD_DATE, field.key(), stated);
    }
    throw new Refused(RejectionReason.BAD_DATE, field.key(), stated);
  }

  private @Nullable CreditCode creditCode(CsvLine line) throws Refused {
    String stated = value(line, Field.CREDIT_CODE);
    try {
      return stated == null ? null : CreditCode.parse(stated);
    } catch (InvalidIdentifier e) {
      throw refused(RejectionReason.BAD_CREDIT_CODE, e);
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
      throw refused(RejectionReason.BAD_EQUIPMENT_CODE, e);
    }
  }

  private static Refused refused(RejectionReason reason, InvalidIdentifier e) {
    return new Refused(reason, e.value(), e.reason(Locale.ENGLISH), e.reason(Locale.CHINESE));
  }

  private @Nullable String details(CsvLine line) {
    if (header.details().isEmpty()) {
      return null;
    }
    Map<String, String> details = new TreeMap<>();
    header.details().forEach((name, column) -> details.put(name, line.fields().get(column)));
    return EventJson.write(details);
  }
}

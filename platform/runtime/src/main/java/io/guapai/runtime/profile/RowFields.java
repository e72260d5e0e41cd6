package io.guapai.runtime.profile;

import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.territory.RegionCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the fields of a row hold, each checked by itself. */
public final class RowFields {

  private final Profile profile;
  private final RowCells cells;
  private final Function<String, Optional<RegionCode>> places;
  private final RegionCode scope;

  /**
   * @param places finds the place that a spelling means
   * @param scope the uploader's territory
   */
  RowFields(
      Profile profile,
      RowCells cells,
      Function<String, Optional<RegionCode>> places,
      RegionCode scope) {
    this.profile = profile;
    this.cells = cells;
    this.places = places;
    this.scope = scope;
  }

  /** What a row says of a field, and what it was read from; null when it says nothing. */
  RowCells.@Nullable Stated stated(CsvLine line, RowField field) throws Refused {
    Source source = profile.fields().get(field);
    return source == null ? null : cells.stated(line, field.key(), source, field::typed);
  }

  /** What a row says of a field; null when it says nothing. */
  public @Nullable String value(CsvLine line, RowField field) throws Refused {
    RowCells.Stated stated = stated(line, field);
    return stated == null ? null : stated.text();
  }

  /** The same of a field that every row must have. */
  public String required(CsvLine line, RowField field) throws Refused {
    String value = value(line, field);
    if (value == null) {
      throw missing(field);
    }
    return value;
  }

  /** The refusal of a row that says nothing of a field. */
  public Refused missing(RowField field) {
    Source source = profile.fields().get(field);
    return new Refused(
        RejectionReason.MISSING_VALUE,
        source instanceof Source.Cells from && from.from().size() == 1
            ? from.from().get(0).name()
            : field.key());
  }

  public String text(CsvLine line, RowField field, int longest) throws Refused {
    return requireFit(field, required(line, field), longest);
  }

  public @Nullable String optionalText(CsvLine line, RowField field, int longest) throws Refused {
    String value = value(line, field);
    return value == null ? null : requireFit(field, value, longest);
  }

  private static String requireFit(RowField field, String value, int longest) throws Refused {
    if (value.length() > longest) {
      throw new Refused(RejectionReason.TOO_LONG, field.key(), String.valueOf(longest));
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new Refused(RejectionReason.CONTROL_CHARACTER, field.key());
    }
    return value;
  }

  /** A place inside the uploader's territory. */
  public RegionCode region(CsvLine line, RowField field) throws Refused {
    String stated = required(line, field);
    RegionCode region =
        places.apply(stated).orElseThrow(() -> new Refused(RejectionReason.UNKNOWN_REGION, stated));
    if (!scope.contains(region)) {
      throw new Refused(RejectionReason.OUTSIDE_SCOPE, region.value(), scope.value());
    }
    return region;
  }

  public <E extends Enum<E>> E constant(E[] constants, CsvLine line, RowField field)
      throws Refused {
    return constant(constants, required(line, field), field);
  }

  /** The constant of a text. */
  public static <E extends Enum<E>> E constant(E[] constants, String stated, RowField field)
      throws Refused {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(stated))
        .findFirst()
        .orElseThrow(() -> new Refused(RejectionReason.UNMAPPED_VALUE, field.key(), stated));
  }

  /** A credit code, or the provisional id of an entry of this platform. */
  public @Nullable EnterpriseId enterpriseId(CsvLine line, RowField field) throws Refused {
    String stated = value(line, field);
    try {
      return stated == null ? null : EnterpriseId.parse(stated);
    } catch (InvalidIdentifier e) {
      throw new Refused(RejectionReason.BAD_CREDIT_CODE, e);
    }
  }
}

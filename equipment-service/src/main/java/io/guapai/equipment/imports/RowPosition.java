package io.guapai.equipment.imports;

import io.guapai.equipment.register.Position;
import io.guapai.equipment.register.Position.Datum;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.Numbers;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.profile.RowFields;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where a unit stands; what cannot be read costs the position and not the unit. */
final class RowPosition {

  private static final String DEGREES = "°";

  private final RowFields fields;

  RowPosition(RowFields fields) {
    this.fields = fields;
  }

  /** The position of a row; null when it tells none, or none that can be. */
  @Nullable Position read(CsvLine line, List<Parsed.Warning> warnings) {
    Field field = Field.LONGITUDE;
    try {
      Double longitude = degrees(line, Field.LONGITUDE, 180);
      field = Field.LATITUDE;
      Double latitude = degrees(line, Field.LATITUDE, 90);
      if (longitude == null && latitude == null) {
        return null;
      }
      if (longitude == null || latitude == null) {
        field = longitude == null ? Field.LONGITUDE : Field.LATITUDE;
        throw new Refused(RejectionReason.MISSING_VALUE, field.key());
      }
      if (longitude == 0 && latitude == 0) {
        // In the sea off Ghana: what an empty form was sent with.
        throw new Refused(RejectionReason.BAD_NUMBER, field.key(), "0", DEGREES);
      }
      field = Field.DATUM;
      return new Position(longitude, latitude, datum(line));
    } catch (Refused e) {
      warnings.add(e.warning(field));
      return null;
    }
  }

  private @Nullable Double degrees(CsvLine line, Field field, int most) throws Refused {
    String stated = fields.value(line, field);
    if (stated == null) {
      return null;
    }
    BigDecimal number = Numbers.read(stated, DEGREES);
    if (number == null || number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new Refused(RejectionReason.BAD_NUMBER, field.key(), stated, DEGREES);
    }
    return number.doubleValue();
  }

  private Datum datum(CsvLine line) throws Refused {
    String stated = fields.value(line, Field.DATUM);
    if (stated == null) {
      throw new Refused(RejectionReason.MISSING_VALUE, Field.DATUM.key());
    }
    return RowFields.constant(Datum.values(), stated, Field.DATUM);
  }
}

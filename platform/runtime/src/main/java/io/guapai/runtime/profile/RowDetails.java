package io.guapai.runtime.profile;

import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.text.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what is kept beside the fields; what cannot be read is left out, and told. */
public final class RowDetails {

  private final Profile profile;
  private final RowCells cells;

  RowDetails(Profile profile, RowCells cells) {
    this.profile = profile;
    this.cells = cells;
  }

  /** The details of a row, a JSON object; null when the profile keeps none. */
  public @Nullable String read(CsvLine line, List<Parsed.Warning> warnings) {
    if (profile.details().isEmpty()) {
      return null;
    }
    Map<String, Object> details = new TreeMap<>();
    for (Detail detail : profile.details()) {
      try {
        Object value = value(line, detail);
        if (value != null) {
          details.put(detail.name(), value);
        }
      } catch (Refused e) {
        warnings.add(e.warning(null));
      }
    }
    return EventJson.write(details);
  }

  private @Nullable Object value(CsvLine line, Detail detail) throws Refused {
    if (detail.type() == Detail.Type.TEXT && isPlain(detail.source())) {
      Source.Column column = detail.source().columns().findFirst().orElseThrow();
      return cells.cell(line, column).isEmpty() ? blank(line, column) : cells.raw(line, column);
    }
    RowCells.Stated stated = cells.stated(line, detail.name(), detail.source(), Typed::name);
    return stated == null ? null : typed(detail, stated);
  }

  /** A column that is kept as it is, blanks and all. */
  private static boolean isPlain(Source source) {
    return source instanceof Source.Cells from && from.from().size() == 1 && from.values() == null;
  }

  private String blank(CsvLine line, Source.Column column) {
    String raw = cells.raw(line, column);
    return raw.isBlank() ? raw : "";
  }

  private static Object typed(Detail detail, RowCells.Stated stated) throws Refused {
    return switch (detail.type()) {
      case TEXT -> stated.text();
      case NUMBER -> number(detail, stated.text());
      case DATE -> date(detail, stated);
    };
  }

  /** With its unit, if it has one: {@code {"value": 1000, "unit": "kg"}}. */
  private static Object number(Detail detail, String text) throws Refused {
    BigDecimal number = Numbers.read(text, detail.unit());
    if (number == null) {
      throw new Refused(
          RejectionReason.BAD_NUMBER,
          detail.name(),
          text,
          Objects.requireNonNullElse(detail.unit(), ""));
    }
    if (detail.unit() == null) {
      return number;
    }
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("value", number);
    measured.put("unit", detail.unit());
    return measured;
  }

  private static String date(Detail detail, RowCells.Stated stated) throws Refused {
    WrittenDate date = stated.leaf().dates().read(Typed.number(stated.text()));
    if (date == null) {
      throw new Refused(RejectionReason.BAD_DATE, detail.name(), stated.text());
    }
    return date.toString();
  }
}

package io.guapai.runtime.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quarter that a query asks about, {@code YYYYQn}; see {@link Day} for why it is a type. */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^[0-9]{4}Q[1-4]$",
    examples = "2026Q3")
public record Quarter(int year, int number) {

  static final String FORM = "YYYYQn";

  private static final int MONTHS = 3;
  private static final Pattern TEXT = Pattern.compile("([0-9]{4})Q([1-4])");

  /**
   * Reads one as it stands in an address.
   *
   * @throws DateTimeException if it is none
   */
  public static Quarter parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("no quarter: " + text);
    }
    return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /** The quarter that a day lies in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(MONTHS).minusDays(1);
  }

  @Override
  public String toString() {
    return "%04dQ%d".formatted(year, number);
  }
}

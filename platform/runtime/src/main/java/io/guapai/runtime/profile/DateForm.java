package io.guapai.runtime.profile;

import io.guapai.runtime.text.Typed;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One form in which dates are written, a pattern of {@code java.time} that names at least year and
 * month. Strict: 2022-02-30 is no day. A {@code y} is the year that people mean by it.
 */
public final class DateForm {

  /** Different in day, month and year, and to be taken for one another where a form allows it. */
  private static final List<LocalDate> LOOK_ALIKE =
      List.of(LocalDate.of(2003, 2, 1), LocalDate.of(2011, 10, 12), LocalDate.of(2012, 11, 10));

  private final String pattern;
  private final DateTimeFormatter formatter;

  private DateForm(String pattern, DateTimeFormatter formatter) {
    this.pattern = pattern;
    this.formatter = formatter;
  }

  /**
   * Makes a form of a pattern.
   *
   * @param language of the names of months and days in it
   * @param century first of the hundred years in which years of two digits lie
   * @throws IllegalArgumentException when it is no pattern, or nothing that it fits is a date
   */
  public static DateForm of(String pattern, Locale language, int century) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    String plain = Typed.number(pattern);
    for (int at = 0; at < plain.length(); ) {
      at = append(builder, plain, at, century);
    }
    String letters = plain.replaceAll("'[^']*'", "");
    if (letters.contains("D") && letters.contains("M")) {
      throw new IllegalArgumentException("D is the day of the year");
    }
    DateForm form =
        new DateForm(
            pattern, builder.toFormatter(language).withResolverStyle(ResolverStyle.STRICT));
    int year = hasShortYear(plain) ? century : 2000;
    form.requireReadable(LocalDate.of(year + 17, 4, 28));
    form.requireReadable(LocalDate.of(year + 99, 11, 9));
    return form;
  }

  /** Whether a pattern has a year of two digits, which alone says nothing of the century. */
  static boolean hasShortYear(String pattern) {
    return pattern.replaceAll("'[^']*'", "'").matches(".*(?<![yu])(yy|uu)(?![yu]).*");
  }

  /** The date that a text is; null when it is none of this form, or none that can be true. */
  public @Nullable WrittenDate read(String text) {
    ParsePosition end = new ParsePosition(0);
    // Without this look at it a text of another form would cost an exception.
    if (formatter.parseUnresolved(text, end) == null || end.getIndex() != text.length()) {
      return null;
    }
    try {
      TemporalAccessor read = formatter.parseBest(text, LocalDate::from, YearMonth::from);
      boolean month = read instanceof YearMonth;
      LocalDate first = read instanceof YearMonth only ? only.atDay(1) : LocalDate.from(read);
      return WrittenDate.plausible(first) ? new WrittenDate(first, month) : null;
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  /** Whether a text of this form may be another date by the other one. */
  boolean isTakenFor(DateForm other) {
    return LOOK_ALIKE.stream()
        .map(this::written)
        .anyMatch(
            text -> {
              WrittenDate mine = read(text);
              WrittenDate others = other.read(text);
              return mine != null && others != null && !mine.equals(others);
            });
  }

  @Override
  public String toString() {
    return pattern;
  }

  private static int append(
      DateTimeFormatterBuilder builder, String pattern, int from, int century) {
    int to = from + 1;
    char first = pattern.charAt(from);
    if (first == '\'') {
      to = pattern.indexOf('\'', to) + 1;
      if (to == 0) {
        throw new IllegalArgumentException("a quote is not closed");
      }
    } else if (isYear(first)) {
      while (to < pattern.length() && isYear(pattern.charAt(to))) {
        to++;
      }
      if (to - from == 2) {
        builder.appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(century, 1, 1));
        return to;
      }
      builder.appendPattern("u".repeat(to - from));
      return to;
    } else {
      while (to < pattern.length() && pattern.charAt(to) != '\'' && !isYear(pattern.charAt(to))) {
        to++;
      }
    }
    builder.appendPattern(pattern.substring(from, to));
    return to;
  }

  private static boolean isYear(char letter) {
    return letter == 'y' || letter == 'u';
  }

  private void requireReadable(LocalDate date) {
    WrittenDate read;
    try {
      read = read(written(date));
    } catch (DateTimeException notEvenWritten) {
      throw new IllegalArgumentException("writes no dates", notEvenWritten);
    }
    LocalDate meant = read != null && read.month() ? date.withDayOfMonth(1) : date;
    if (read == null || !read.first().equals(meant)) {
      throw new IllegalArgumentException("reads no dates");
    }
  }

  private String written(LocalDate date) {
    return Typed.number(
        formatter.format(ZonedDateTime.of(date.atTime(13, 45, 30), ZoneOffset.UTC)));
  }
}

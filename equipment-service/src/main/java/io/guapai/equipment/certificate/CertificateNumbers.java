package io.guapai.equipment.certificate;

import io.guapai.equipment.NumberSeries;
import io.guapai.runtime.id.CertificateNumber;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/**
 * Gives certificates their numbers: one after the other for each kind and class of equipment,
 * authority and year, without a gap, and never one again. Who takes a number holds the series until
 * his transaction ends; if it is rolled back the next one takes the same.
 */
@ApplicationScoped
class CertificateNumbers {

  /** From the kind of the catalogue to the first character of a number. */
  private static final Map<Character, String> KINDS =
      Map.of('1', "锅", '2', "容", '3', "梯", '4', "起", '5', "车", '6', "游", '8', "管", '9', "索");

  private static final String CYLINDERS = "23";
  private static final int DIGITS_ONLY = 100_000;
  private static final int A_LETTER = 10_000;

  private final Sql sql;
  private final CityLetters letters;
  private final NumberSeries counter;

  CertificateNumbers(Sql sql, CityLetters letters, NumberSeries counter) {
    this.sql = sql;
    this.letters = letters;
    this.counter = counter;
  }

  /**
   * The next number for a unit of a variety, registered by the authority of a place.
   *
   * @throws io.guapai.runtime.http.ProblemException when it is not known how numbers name that
   *     authority (409)
   */
  CertificateNumber next(String variety, RegionCode place, LocalDate day) {
    String series =
        kind(variety) + variety.substring(1, 3) + letters.of(place, day) + "-" + day.getYear();
    CertificateNumber number;
    do {
      number = number(series, counter.next(series), day);
    } while (isTaken(number));
    return number;
  }

  /** One that was given before the register was kept, and entered. */
  private boolean isTaken(CertificateNumber number) {
    return sql.first("select certificate_taken(?)", row -> row.getBoolean(1), number.value())
        .orElse(false);
  }

  private static CertificateNumber number(String series, int sequence, LocalDate day) {
    String place = series.substring(0, series.indexOf('-'));
    return new CertificateNumber(
        "%s%s(%02d)".formatted(place, sequence(sequence), day.getYear() % 100));
  }

  /** Five characters: digits, and beyond 99999 a letter before four digits. */
  static String sequence(int number) {
    if (number < DIGITS_ONLY) {
      return "%05d".formatted(number);
    }
    int beyond = number - DIGITS_ONLY;
    char letter = (char) ('A' + beyond / A_LETTER);
    if (letter > 'Z') {
      throw new IllegalStateException("the series is exhausted at " + number);
    }
    return letter + "%04d".formatted(beyond % A_LETTER);
  }

  private static String kind(String variety) {
    return variety.startsWith(CYLINDERS) ? "瓶" : KINDS.getOrDefault(variety.charAt(0), "容");
  }
}

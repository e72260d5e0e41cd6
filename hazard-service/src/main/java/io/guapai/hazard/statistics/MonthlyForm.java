package io.guapai.hazard.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The monthly form of hazards found and rectified, cumulative from 1 January.
 *
 * <p>A hazard counts when it was reported in the period, is graded and is neither rejected, merged
 * nor transferred at the form's date; that it is counted by the day of the report, and leaves the
 * form when transferred, is assumed: the form itself is known by its columns only. Grade, state and
 * plan are those after the last act that counts, so that a later form of another date may differ
 * and the same form never does.
 *
 * @param from 1 January
 * @param through last day of the month
 * @param asOf what was known then; acts after the month never count
 * @param total sums of the lines, rates made from the sums
 */
public record MonthlyForm(
    String region,
    String regionName,
    String month,
    String by,
    LocalDate from,
    LocalDate through,
    OffsetDateTime asOf,
    List<Line> lines,
    Line total) {

  /**
   * A line of the form: what it stands for, and the twelve columns.
   *
   * @param code division code, section of GB/T 4754-2017, or {@value MonthlyForms#UNCLASSIFIED};
   *     empty for the total
   * @param unitsScreened 1: enterprises with a screening on record in the period, where they are
   *     registered
   * @param generalFound 2: general hazards found; serious ones (较大) count as general
   * @param generalFixed 3: of these closed
   * @param generalRate 4: per cent, null when none was found
   * @param majorFound 5: major hazards found
   * @param majorClosed 6: of these closed
   * @param majorRate 7: per cent, null when none was found
   * @param majorPlanned 8: major hazards with a rectification plan filed, closed ones included
   *     (assumed)
   * @param majorFiveFixed 9: of these the last plan fixes all five implementations (五到位)
   * @param listed 10: major hazards that were listed, also when delisted since (assumed, as the
   *     form is cumulative)
   * @param listedByProvince 11: of these at any time by the province
   * @param funds 12: 10,000 yuan set aside for the hazards found, by the last plan of each that
   *     names an amount
   */
  public record Line(
      String code,
      String nameZh,
      String nameEn,
      long unitsScreened,
      long generalFound,
      long generalFixed,
      @Nullable BigDecimal generalRate,
      long majorFound,
      long majorClosed,
      @Nullable BigDecimal majorRate,
      long majorPlanned,
      long majorFiveFixed,
      long listed,
      long listedByProvince,
      BigDecimal funds) {

    static Line of(String code, String nameZh, String nameEn, Counts counts) {
      return new Line(
          code,
          nameZh,
          nameEn,
          counts.unitsScreened(),
          counts.generalFound(),
          counts.generalFixed(),
          counts.generalRate(),
          counts.majorFound(),
          counts.majorClosed(),
          counts.majorRate(),
          counts.majorPlanned(),
          counts.majorFiveFixed(),
          counts.listed(),
          counts.listedByProvince(),
          counts.funds());
    }
  }
}

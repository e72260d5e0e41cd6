package io.guapai.hazard.statistics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What was listed for supervision in a quarter, and what became of it (挂牌督办季度统计). A hazard counts
 * where it lay at the end; demonstration data never do. On each line what is in force is what was
 * carried over and what was listed, less what was delisted.
 *
 * @param from first day of the quarter
 * @param through last day of the quarter
 * @param asOf what was known then: the end of the quarter, or now if that is earlier
 * @param total sums of the lines
 */
public record ListingForm(
    String region,
    String regionName,
    String quarter,
    LocalDate from,
    LocalDate through,
    OffsetDateTime asOf,
    List<Line> lines,
    Line total) {

  /**
   * A line of the form.
   *
   * @param code division code; empty for the total
   * @param carriedOver hazards that were listed when the quarter began
   * @param proposed proposals to list or to raise
   * @param declined of proposals, those refused in the quarter
   * @param listed hazards listed
   * @param upgraded listings raised to an upper level
   * @param extended extensions granted to listed hazards
   * @param delisted hazards taken off the list
   * @param inForce hazards that are listed at the end
   * @param byCounty of these by the county
   * @param byCity of these by the city
   * @param byProvince of these by the province
   * @param overdue of those in force, past their own deadline
   */
  public record Line(
      String code,
      String nameZh,
      String nameEn,
      long carriedOver,
      long proposed,
      long declined,
      long listed,
      long upgraded,
      long extended,
      long delisted,
      long inForce,
      long byCounty,
      long byCity,
      long byProvince,
      long overdue) {

    static Line empty(String code, String nameZh, String nameEn) {
      return new Line(code, nameZh, nameEn, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    Line plus(Line other) {
      return new Line(
          code,
          nameZh,
          nameEn,
          carriedOver + other.carriedOver,
          proposed + other.proposed,
          declined + other.declined,
          listed + other.listed,
          upgraded + other.upgraded,
          extended + other.extended,
          delisted + other.delisted,
          inForce + other.inForce,
          byCounty + other.byCounty,
          byCity + other.byCity,
          byProvince + other.byProvince,
          overdue + other.overdue);
    }
  }
}

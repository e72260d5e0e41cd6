package io.guapai.inspection.draw;

import io.guapai.inspection.draw.lot.Pool;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many lots an enterprise has in a draw, by who it is (key unit, grade of its score,
 * inspections overdue), and by the calendar of key periods (重要时期安全保障), in which key units have
 * more.
 */
@ApplicationScoped
class Lots {

  private static final String ID = "LOTS";
  private static final RuleKind<Weights> WEIGHTS =
      RuleKind.lasting("DRAW_LOTS", Weights.class, ID).inTerritories();
  private static final RuleKind<KeyPeriod> PERIODS =
      RuleKind.ending("KEY_PERIOD", KeyPeriod.class).inTerritories();

  private final Shelf shelf;

  Lots(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Lots in a draw.
   *
   * @param base of each
   * @param keyUnit in addition for one who is watched first (重点监控单位)
   * @param overdue in addition for one with a unit whose inspection is overdue
   * @param gradeB in addition by the grade of the score
   */
  record Weights(
      @Min(1) @Max(16) int base,
      @Min(0) @Max(16) int keyUnit,
      @Min(0) @Max(16) int overdue,
      @Min(0) @Max(8) int gradeB,
      @Min(0) @Max(8) int gradeC,
      @Min(0) @Max(8) int gradeD) {}

  /**
   * A time in which safety is assured with special care: as long as the edition is in force.
   *
   * @param keyUnitLots lots that key units have in addition while it lasts
   * @param dutyLevel level of the duty roster, 1 the highest
   */
  record KeyPeriod(
      @NotBlank String titleZh,
      @NotBlank String titleEn,
      @Min(0) @Max(16) int keyUnitLots,
      @Min(1) @Max(4) int dutyLevel) {}

  @Produces
  @Singleton
  static RuleKind<Weights> weights() {
    return WEIGHTS;
  }

  @Produces
  @Singleton
  static RuleKind<KeyPeriod> periods() {
    return PERIODS;
  }

  /** The rule for a place on a day. */
  Of of(String region, LocalDate day) {
    RegionCode place = RegionCode.parse(region);
    int period =
        shelf.rules(PERIODS).all(day, place).stream()
            .mapToInt(edition -> edition.says().keyUnitLots())
            .sum();
    return new Of(shelf.rules(WEIGHTS).require(ID, day, place).says(), period);
  }

  /** The lots by who an enterprise is. */
  record Of(Weights weights, int keyPeriod) {

    int lots(boolean keyUnit, @Nullable String grade, boolean overdue) {
      int lots =
          weights.base()
              + (keyUnit ? weights.keyUnit() + keyPeriod : 0)
              + (overdue ? weights.overdue() : 0)
              + byGrade(grade);
      return Math.min(lots, Pool.MOST_LOTS);
    }

    private int byGrade(@Nullable String grade) {
      if (grade == null) {
        return 0;
      }
      return switch (grade) {
        case "B" -> weights.gradeB();
        case "C" -> weights.gradeC();
        case "D" -> weights.gradeD();
        default -> 0;
      };
    }
  }
}

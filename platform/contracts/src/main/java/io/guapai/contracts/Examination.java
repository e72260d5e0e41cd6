package io.guapai.contracts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of a kind means for its unit. The table of them is {@code
 * rules/examinations.csv}; every service that asks whether a unit may be used, or through which
 * day, asks it by {@link Examinations}.
 *
 * @param clock which clock of the unit it moves; null when none
 * @param varieties leading characters of the varieties that it is about; {@code *} for all
 * @param decidesUse whether its conclusion decides on the use of the unit and its clock binds the
 *     unit's next date (特种设备安全法 §25, §40)
 * @param beforeUse whether it takes place before the unit is used
 * @param from first day on which it was so; null when it always was
 * @param mark V read in a published text, M from memory, P proposed by this project
 * @param source law article, standard or published table
 */
public record Examination(
    InspectionKind kind,
    @Nullable InspectionClock clock,
    Set<String> varieties,
    boolean decidesUse,
    boolean beforeUse,
    @Nullable LocalDate from,
    String mark,
    String source) {

  private static final String ALL = "*";

  public Examination {
    varieties = Set.copyOf(varieties);
  }

  boolean isAbout(InspectionKind asked, String variety, LocalDate day) {
    return kind == asked
        && (from == null || !day.isBefore(from))
        && varieties.stream().anyMatch(each -> each.equals(ALL) || variety.startsWith(each));
  }
}

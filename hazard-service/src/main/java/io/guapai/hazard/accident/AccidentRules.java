package io.guapai.hazard.accident;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.ConsequenceKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.duty.Authorities;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Rules;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules for accidents, by their day: the grades, the term to report, and who investigates. */
@ApplicationScoped
class AccidentRules {

  private static final RuleKind<Bounds> GRADES = RuleKind.lasting("ACCIDENT_GRADE", Bounds.class);
  private static final RuleKind<Term> TERM =
      RuleKind.lasting("ACCIDENT_REPORT_TERM", Term.class, "REPORT");
  private static final RuleKind<Investigator> INVESTIGATORS =
      RuleKind.lasting("ACCIDENT_INVESTIGATOR", Investigator.class, AccidentGrade.values());

  private final Shelf shelf;
  private final RegionTree regions;
  private final Sql sql;

  AccidentRules(Shelf shelf, RegionTree regions, Sql sql) {
    this.shelf = shelf;
    this.regions = regions;
    this.sql = sql;
  }

  /**
   * From how much of a consequence on an accident has which grade (以上 includes).
   *
   * @param variety beginning of the code of the units that it is about; empty for all
   */
  record Bounds(
      @NotNull ConsequenceKind consequence,
      @NotNull String variety,
      @NotNull List<@NotNull @Valid Bound> bounds) {

    /** The bounds that an accident of a unit reaches. */
    Stream<AccidentGrade> reached(List<Consequence> consequences, String unit) {
      return consequences.stream()
          .filter(told -> told.kind() == consequence && unit.startsWith(variety))
          .flatMap(told -> bounds.stream().filter(bound -> told.amount() >= bound.least()))
          .map(Bound::grade);
    }
  }

  /**
   * A bound.
   *
   * @param least persons, yuan, minutes; 1 for what happened
   */
  record Bound(@NotNull AccidentGrade grade, @Min(1) int least) {}

  /** Within how many minutes an enterprise reports an accident to the county. */
  record Term(@Min(1) int minutes) {}

  /**
   * The lowest level at which an accident of a grade is investigated; what the state itself
   * investigates is recorded by the province.
   */
  record Investigator(@NotNull Level level, @NotBlank String titleZh) {}

  /**
   * A grade and where it comes from.
   *
   * @param edition edition of the table, or of its parts; null when nothing but a claim was known
   */
  record Graded(AccidentGrade grade, @Nullable String edition) {}

  @Produces
  @Singleton
  static RuleKind<Bounds> grades() {
    return GRADES;
  }

  @Produces
  @Singleton
  static RuleKind<Term> term() {
    return TERM;
  }

  @Produces
  @Singleton
  static RuleKind<Investigator> investigators() {
    return INVESTIGATORS;
  }

  /** The highest of what the table says of the consequences and of what is claimed. */
  Graded grade(Account account, String equipmentId, LocalDate day) {
    List<Consequence> told = account.consequences();
    List<Edition<Bounds>> asked =
        shelf.rules(GRADES).all(day, null).stream()
            .filter(
                rule -> told.stream().anyMatch(each -> each.kind() == rule.says().consequence()))
            .toList();
    String unit = variety(equipmentId);
    Stream<AccidentGrade> byTable = asked.stream().flatMap(rule -> rule.says().reached(told, unit));
    AccidentGrade claimed = Objects.requireNonNullElse(account.claimed(), AccidentGrade.GENERAL);
    String editions =
        asked.stream().map(Edition::edition).distinct().sorted().collect(Collectors.joining(" "));
    return new Graded(
        Stream.concat(Stream.of(claimed), byTable).max(Comparator.naturalOrder()).orElseThrow(),
        editions.isEmpty() ? null : editions);
  }

  /** Within which time an enterprise has to report an accident of a day. */
  Duration reportingTerm(LocalDate day) {
    return Duration.ofMinutes(shelf.rules(TERM).require("REPORT", day, null).says().minutes());
  }

  /**
   * Refuses who is below the level that investigates accidents of the grade (特种设备安全法 §72); one
   * above may take it over.
   *
   * @throws ProblemException naming that level (403)
   */
  void requireInvestigator(Accident accident, Acting acting) {
    Level least =
        shelf.rules(INVESTIGATORS).require(accident.grade, accident.occurredOn).says().level();
    RegionCode own = acting.caller().region();
    if (own == null || own.level().compareTo(least) < 0) {
      throw new ProblemException(HazardProblem.NOT_YOUR_LEVEL, null, least, accident.regionCode());
    }
  }

  /**
   * The accidents of which an authority is the lowest that investigates them, in SQL.
   *
   * @param day by whose rules
   */
  String investigatedBy(RegionCode authority, LocalDate day, String grade, String region) {
    Rules<Investigator> levels = shelf.rules(INVESTIGATORS);
    return Stream.of(AccidentGrade.values())
        .map(
            each ->
                "(%s = '%s' and %s)"
                    .formatted(
                        grade,
                        each,
                        isLowest(authority, levels.require(each, day).says().level(), region)))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** A city without counties has their part, a municipality that of a city, too. */
  private String isLowest(RegionCode authority, Level level, String region) {
    boolean own = authority.level() == level;
    boolean municipality =
        authority.level() == Level.PROVINCE
            && regions
                .authorityAt(RegionCode.parse(authority.value() + "01"), Level.CITY)
                .isEmpty();
    if (level == Level.COUNTY) {
      return Authorities.inCharge(authority, region);
    }
    return own || municipality && level == Level.CITY
        ? Conditions.territory(region, authority)
        : "false";
  }

  private String variety(String equipmentId) {
    return sql.first(
            "select coalesce(variety, '') from unit where equipment_id = ?",
            row -> row.getString(1),
            equipmentId)
        .orElse("");
  }
}

package io.guapai.hazard.risk;

import io.guapai.hazard.risk.RiskScale.Factor;
import io.guapai.hazard.risk.RiskScale.Threshold;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The scales of risk by the day they are in force; on a day without any, the nearest edition. */
@ApplicationScoped
public class RiskScales {

  /** The rule of the thresholds; revisions of risk points keep its edition. */
  static final String THRESHOLDS = "D";

  private static final RuleKind<LecValues> VALUES =
      RuleKind.lasting("LEC_VALUE", LecValues.class, "L", "E", "C");
  private static final RuleKind<RiskThresholds> COLOURS =
      RuleKind.lasting("RISK_THRESHOLD", RiskThresholds.class, THRESHOLDS);

  private final Shelf shelf;
  private final PlatformClock clock;

  public RiskScales(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  @Produces
  @Singleton
  static RuleKind<LecValues> values() {
    return VALUES;
  }

  @Produces
  @Singleton
  static RuleKind<RiskThresholds> colours() {
    return COLOURS;
  }

  /** The scale in force today. */
  public RiskScale today() {
    LocalDate day = clock.today();
    Edition<RiskThresholds> thresholds = shelf.rules(COLOURS).require(THRESHOLDS, day, null);
    return new RiskScale(
        thresholds.edition(),
        thresholds.mark(),
        Stream.of("L", "E", "C")
            .flatMap(factor -> factors(shelf.rules(VALUES).require(factor, day, null)))
            .toList(),
        thresholds(thresholds));
  }

  private static Stream<Factor> factors(Edition<LecValues> edition) {
    return edition.says().values().stream()
        .sorted(Comparator.comparing(LecValues.Value::value).reversed())
        .map(
            value ->
                new Factor(
                    edition.id(),
                    value.value(),
                    value.titleZh(),
                    value.titleEn(),
                    edition.source(),
                    edition.mark()));
  }

  private static List<Threshold> thresholds(Edition<RiskThresholds> edition) {
    return edition.says().colours().stream()
        .sorted(Comparator.comparing(RiskThresholds.Beginning::least).reversed())
        .map(colour -> new Threshold(colour.colour(), colour.least(), edition.source()))
        .toList();
  }
}

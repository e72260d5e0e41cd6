package io.guapai.equipment.cylinder;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** What the shelf says of cylinders: cycles, design lives, and how long a trace is kept. */
@ApplicationScoped
public class CylinderBook {

  /**
   * Cycle and design life of a class of media.
   *
   * @param cycleMonths from one inspection, or the making, to the last day on which it holds
   * @param lifeYears design life
   * @param longestLifeYears what an assessment may make of it at most
   */
  public record Cycle(
      @Min(1) @Max(240) int cycleMonths,
      @Min(1) @Max(60) int lifeYears,
      @Min(1) @Max(60) int longestLifeYears) {}

  /**
   * How long the trace is kept.
   *
   * @param months full months; two years at least (DB4114/T 185-2023)
   */
  record Keeping(@Min(24) @Max(600) int months) {}

  private static final RuleKind<Cycle> CYCLES =
      RuleKind.lasting("CYLINDER_CYCLE", Cycle.class, MediumClass.values());

  private static final String KEPT = "KEPT";

  private static final RuleKind<Keeping> KEEPING =
      RuleKind.lasting("CYLINDER_TRACE", Keeping.class, KEPT);

  private final Shelf shelf;

  public CylinderBook(Shelf shelf) {
    this.shelf = shelf;
  }

  @Produces
  @Singleton
  static RuleKind<Cycle> cycles() {
    return CYCLES;
  }

  @Produces
  @Singleton
  static RuleKind<Keeping> keeping() {
    return KEEPING;
  }

  /** The rule for a medium on a day. */
  public Edition<Cycle> cycle(Medium medium, LocalDate day) {
    return shelf.rules(CYCLES).require(medium.of(), day);
  }

  /** Full months after which the trace of a month is dropped. */
  public int monthsKept(LocalDate day) {
    return shelf.rules(KEEPING).require(KEPT, day, null).says().months();
  }
}

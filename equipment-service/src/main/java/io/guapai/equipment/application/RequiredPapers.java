package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Which documents a matter needs for what it is about, by the rules in force. */
@ApplicationScoped
class RequiredPapers {

  static final RuleKind<Body> OF_UNITS =
      RuleKind.lasting("REGISTRATION_PAPERS", Body.class, Matter.values());

  static final RuleKind<Body> OF_CYLINDERS =
      RuleKind.lasting(
          "CYLINDER_REGISTRATION_PAPERS",
          Body.class,
          ChoosingCylinders.MATTERS.toArray(Matter[]::new));

  private final Shelf shelf;

  RequiredPapers(Shelf shelf) {
    this.shelf = shelf;
  }

  /** What the shelf says of a matter. */
  record Body(@NotNull List<@NotNull @Valid Required> papers) {}

  /** A document that is needed, with its names. */
  record Required(@NotBlank String code, @NotBlank String zh, @NotBlank String en) {}

  @Produces
  @Singleton
  static RuleKind<Body> ofUnits() {
    return OF_UNITS;
  }

  @Produces
  @Singleton
  static RuleKind<Body> ofCylinders() {
    return OF_CYLINDERS;
  }

  List<Required> of(Matter matter, Topic topic, LocalDate day) {
    return shelf
        .rules(topic.papers())
        .on(matter, day)
        .map(Edition::says)
        .map(Body::papers)
        .orElse(List.of());
  }

  /**
   * Refuses documents that the matter does not know.
   *
   * @throws ProblemException naming the document and those that there are (422)
   */
  void requireKnown(Matter matter, Topic topic, List<SubmittedPaper> papers, LocalDate day) {
    requireCodes(
        "papers[%d].code", matter, topic, papers.stream().map(SubmittedPaper::code).toList(), day);
  }

  /** The same of their codes. */
  void requireCodes(Matter matter, Topic topic, List<String> codes, LocalDate day) {
    requireCodes("missing[%d]", matter, topic, codes, day);
  }

  private void requireCodes(
      String field, Matter matter, Topic topic, List<String> codes, LocalDate day) {
    List<String> known = of(matter, topic, day).stream().map(Required::code).toList();
    for (int i = 0; i < codes.size(); i++) {
      if (!known.contains(codes.get(i))) {
        throw new ProblemException(
            EquipmentProblem.PAPER_UNKNOWN, field.formatted(i), codes.get(i), known.toString());
      }
    }
  }

  /**
   * Refuses an application that lacks a document.
   *
   * @throws ProblemException naming what is missing (409)
   */
  void requireComplete(Matter matter, Topic topic, List<SubmittedPaper> papers, LocalDate day) {
    List<String> there = papers.stream().map(SubmittedPaper::code).toList();
    List<String> missing =
        of(matter, topic, day).stream()
            .map(Required::code)
            .filter(code -> !there.contains(code))
            .toList();
    if (!missing.isEmpty()) {
      throw new ProblemException(EquipmentProblem.PAPERS_MISSING, null, missing.toString());
    }
  }
}

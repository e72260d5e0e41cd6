package io.guapai.hazard.order;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What an order tells of the remedies against it (行政复议、行政诉讼), by the rules in force. */
@ApplicationScoped
class Remedies {

  private static final RuleKind<Body> RULES = RuleKind.ending("LEGAL_REMEDY", Body.class);

  private final Shelf shelf;

  Remedies(Shelf shelf) {
    this.shelf = shelf;
  }

  /** What the shelf says of one remedy, and its place in the text. */
  record Body(int position, @NotBlank String zh, @NotBlank String en) {}

  /** The text in both languages. */
  record Wording(String zh, String en) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** The text for orders issued on a day. */
  Wording on(LocalDate day) {
    List<Body> parts =
        shelf.rules(RULES).all(day, null).stream()
            .map(edition -> edition.says())
            .sorted(Comparator.comparingInt(Body::position))
            .toList();
    return new Wording(
        parts.stream().map(Body::zh).collect(Collectors.joining()),
        parts.stream().map(Body::en).collect(Collectors.joining(" ")));
  }
}

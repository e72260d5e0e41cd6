package io.guapai.runtime.ladder;

import io.guapai.contracts.Level;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rungs by the day they are in force, the nation's alone: who is late must not make the rule by
 * which it is told. A rung that ended without successor goes on, for one that was forgotten must
 * not end the way of what is late.
 */
@ApplicationScoped
public class Ladders {

  static final RuleKind<Rung> KIND = RuleKind.lasting("LADDER", Rung.class);

  private final Shelf shelf;

  public Ladders(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The rung of a level.
   *
   * @throws IllegalStateException when the shelf lacks it: a fault of the installation
   */
  public Edition<Rung> require(LadderSubject subject, Level level, LocalDate day) {
    return rung(subject, level, 0, day).orElseThrow(() -> missing(subject, level));
  }

  /**
   * The rung on which something stands; empty when rungs are counted and there are no more.
   *
   * @throws IllegalStateException when the shelf lacks that of its level
   */
  Optional<Edition<Rung>> of(Standing standing) {
    Optional<Edition<Rung>> rung =
        rung(standing.subject(), standing.level(), standing.climbs() + 1, standing.rulesOf());
    if (rung.isEmpty() && !standing.subject().counted()) {
      throw missing(standing.subject(), standing.level());
    }
    return rung;
  }

  private static IllegalStateException missing(LadderSubject subject, @Nullable Level level) {
    return new IllegalStateException("no rung of " + subject + " from " + level);
  }

  /** Of two for the same one in force goes before the nearest, then as of every rule. */
  private Optional<Edition<Rung>> rung(
      LadderSubject subject, @Nullable Level level, int number, LocalDate day) {
    return shelf.rules(KIND).all(day, null).stream()
        .filter(edition -> edition.says().isFor(subject, level, number))
        .max(
            Comparator.<Edition<Rung>, Boolean>comparing(edition -> edition.isInForce(day))
                .thenComparing(Edition.PRECEDENCE));
  }
}

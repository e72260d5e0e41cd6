package io.guapai.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Editions of the scoring standard. */
@ApplicationScoped
class Editions {

  private final EntityManager entities;

  Editions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The edition in force on a day; of several, the one that came last. Where none is, the last one
   * before goes on, and before the first one that: whoever reads a score sees by which edition.
   */
  StandardEdition inForce(LocalDate day) {
    List<StandardEdition> all =
        entities
            .createQuery("from StandardEdition order by validFrom", StandardEdition.class)
            .getResultList();
    return last(all, edition -> edition.holdsOn(day))
        .or(() -> last(all, edition -> edition.beganBy(day)))
        .orElseGet(() -> all.get(0));
  }

  private static Optional<StandardEdition> last(
      List<StandardEdition> editions, Predicate<StandardEdition> which) {
    return editions.stream().filter(which).reduce((earlier, later) -> later);
  }

  Optional<StandardEdition> find(String code) {
    return Optional.ofNullable(entities.find(StandardEdition.class, code));
  }
}

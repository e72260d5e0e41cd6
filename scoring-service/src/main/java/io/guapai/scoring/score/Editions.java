package io.guapai.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;

/** Editions of the scoring standard. */
@ApplicationScoped
class Editions {

  private final EntityManager entities;

  Editions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The edition in force on a day; of several, the one that came last.
   *
   * @throws IllegalStateException when there is none: the data do not reach back so far
   */
  StandardEdition inForce(LocalDate day) {
    return entities
        .createQuery(
            "from StandardEdition where validFrom <= :day and (validTo is null or validTo >= :day)"
                + " order by validFrom desc",
            StandardEdition.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no scoring standard was in force on " + day));
  }

  Optional<StandardEdition> find(String code) {
    return Optional.ofNullable(entities.find(StandardEdition.class, code));
  }
}

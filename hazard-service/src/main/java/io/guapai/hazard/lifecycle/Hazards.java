package io.guapai.hazard.lifecycle;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The hazards on file, as far as the caller may see them. */
@ApplicationScoped
public class Hazards implements PanacheRepositoryBase<Hazard, UUID> {

  private static final String OPEN_ONCE = "hazard_open_once";

  /**
   * A hazard to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public Hazard require(UUID id) {
    return found(id, findById(id));
  }

  /**
   * A hazard to act on, locked until the transaction ends.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public Hazard lock(UUID id) {
    return found(id, findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A hazard to act on, and others that are there, locked in the order of their ids. */
  public Hazard lock(UUID id, Collection<UUID> others) {
    if (!others.isEmpty()) {
      lock(Stream.concat(Stream.of(id), others.stream()).toList());
    }
    return lock(id);
  }

  /**
   * Hazards to act on, locked in the order of their ids, so that two who lock never wait in a ring.
   */
  public List<Hazard> lock(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : find("id in :ids order by id", Map.of("ids", ids))
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .list();
  }

  /**
   * Puts a hazard on file.
   *
   * @throws ProblemException when its subject has an open hazard of the same code that the caller
   *     does not see (409): it may belong to the unit's former user
   */
  public void open(Hazard hazard) {
    try {
      persistAndFlush(hazard);
    } catch (ConstraintViolationException e) {
      if (!OPEN_ONCE.equals(e.getConstraintName())) {
        throw e;
      }
      throw new ProblemException(
          HazardProblem.OPEN_OUT_OF_SIGHT, null, hazard.subjectNo(), hazard.code());
    }
  }

  /** The hazards that fit, newest first. */
  public List<Hazard> newest(HazardFilter filter, int limit) {
    return filter.conditions().of(getEntityManager(), Hazard.class, "hazard", "id desc", limit);
  }

  /** The hazards found at a risk point, newest first. */
  public List<Hazard> foundAt(UUID riskPoint, @Nullable UUID before, int limit) {
    return find(
            "riskPointId = :point"
                + (before == null ? "" : " and id < :before")
                + " order by id desc",
            before == null
                ? Map.of("point", riskPoint)
                : Map.of("point", riskPoint, "before", before))
        .page(0, limit)
        .list();
  }

  /**
   * The open hazard of a unit or enterprise under a code and with a fault that no paper gave a date
   * of its own, locked; null when there is none.
   */
  public @Nullable Hazard lockOpen(String subject, String code, String fault) {
    return find(
            "coalesce(equipmentId, enterpriseId) = ?1 and origin.code = ?2 and origin.fault = ?3"
                + " and given.paperNo = '' and open = true",
            subject,
            code,
            fault)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }

  private static Hazard found(UUID id, @Nullable Hazard hazard) {
    if (hazard == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "hazard", id);
    }
    return hazard;
  }
}

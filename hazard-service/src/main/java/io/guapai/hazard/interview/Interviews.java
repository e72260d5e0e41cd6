package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The interviews on file, as far as the caller may see them. */
@ApplicationScoped
class Interviews implements PanacheRepositoryBase<Interview, UUID> {

  /**
   * An interview to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Interview require(UUID id) {
    return found(id, findById(id));
  }

  /**
   * An interview to act on, and others that are there, locked in the order of their ids until the
   * transaction ends.
   *
   * @throws ProblemException when it is not in the caller's scope (404)
   */
  Interview lock(UUID id, Collection<UUID> others) {
    Stream.concat(Stream.of(id), others.stream())
        .sorted()
        .forEach(each -> findById(each, LockModeType.PESSIMISTIC_WRITE));
    return require(id);
  }

  /** Interviews of a scope, the newest first; a null asks for nothing in particular. */
  List<Interview> of(
      ListScope scope,
      @Nullable UUID hazard,
      @Nullable InterviewState state,
      @Nullable InterviewTrigger trigger,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode", "enterpriseId"))
            .and("hazardId = ?", hazard)
            .and("state = ?", state)
            .and("trigger = ?", trigger)
            .and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }

  private static Interview found(UUID id, @Nullable Interview interview) {
    if (interview == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "interview", id);
    }
    return interview;
  }
}

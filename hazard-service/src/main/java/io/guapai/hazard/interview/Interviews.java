package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
   * An interview to act on, locked until the transaction ends.
   *
   * @param ifMatch the version that the caller decided on
   * @throws ProblemException when there is none in the caller's scope (404), or when it is at
   *     another version (412) or none was named (428)
   */
  Interview forUpdate(UUID id, @Nullable String ifMatch) {
    Interview interview = found(id, findById(id, LockModeType.PESSIMISTIC_WRITE));
    Versions.require(ifMatch, interview.version());
    return interview;
  }

  /** Interviews of a territory, the newest first; a null asks for nothing in particular. */
  List<Interview> of(
      @Nullable String region,
      @Nullable InterviewState state,
      @Nullable InterviewTrigger trigger,
      @Nullable UUID before,
      int limit) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    Map<String, Object> parameters = new HashMap<>();
    if (region != null) {
      conditions.add("regionCode like :region");
      parameters.put("region", region + "%");
    }
    if (state != null) {
      conditions.add("state = :state");
      parameters.put("state", state);
    }
    if (trigger != null) {
      conditions.add("trigger = :trigger");
      parameters.put("trigger", trigger);
    }
    if (before != null) {
      conditions.add("id < :before");
      parameters.put("before", before);
    }
    return find(String.join(" and ", conditions) + " order by id desc", parameters)
        .range(0, limit - 1)
        .list();
  }

  private static Interview found(UUID id, @Nullable Interview interview) {
    if (interview == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "interview", id);
    }
    return interview;
  }
}

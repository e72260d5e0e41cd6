package io.guapai.hazard.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.duty.Authorities;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes interviews to the authority in charge; a leader decides on each. */
@ApplicationScoped
public class ProposingInterviews {

  private final Sql sql;
  private final InterviewHistory history;

  ProposingInterviews(Sql sql, InterviewHistory history) {
    this.sql = sql;
    this.history = history;
  }

  /** Proposes interviews; a cause that led to one already leads to no second. */
  public void propose(Collection<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return;
    }
    Map<UUID, Candidate> byId = new LinkedHashMap<>();
    candidates.forEach(each -> byId.put(UuidCreator.getTimeOrderedEpoch(), each));
    List<UUID> proposed =
        sql.query(
            "insert into interview (id, version, trigger, cause, hazard_id, enterprise_id,"
                + " region_code, authority_region, state, proposed_by, proposed_at, correlation_id,"
                + " caused_by) select id, 1, trigger, cause, hazard, enterprise, region, authority,"
                + " 'PROPOSED', proposer, proposed, correlation, causation from unnest(?, ?, ?,"
                + " ?::uuid[], ?, ?, ?, ?, ?, ?, ?) as candidate (id, trigger, cause, hazard,"
                + " enterprise, region, authority, proposer, proposed, correlation, causation) on"
                + " conflict do nothing returning id",
            row -> row.getObject(1, UUID.class),
            Sql.columns(byId.entrySet(), each -> columns(each.getKey(), each.getValue())));
    history.proposed(proposed, byId);
  }

  private static @Nullable Object[] columns(UUID id, Candidate candidate) {
    return new @Nullable Object[] {
      id,
      candidate.trigger(),
      candidate.cause(),
      candidate.hazardId(),
      candidate.enterpriseId(),
      candidate.regionCode(),
      Authorities.inCharge(candidate.regionCode()).value(),
      candidate.by().actor(),
      candidate.by().at(),
      candidate.correlationId(),
      candidate.by().causedBy()
    };
  }

  /** Takes back the proposal that a cause led to and that nobody has decided yet. */
  public void takeBack(InterviewTrigger trigger, String cause, By by, String reason) {
    history.write(
        sql.query(
            "update interview set state = 'CANCELLED', version = version + 1, ended_by = ?,"
                + " ended_at = ?, cancel_reason = ?"
                + " where trigger = ? and cause = ? and state = 'PROPOSED' returning "
                + InterviewHistory.COLUMNS,
            row -> InterviewHistory.takenBack(row, by, reason),
            by.actor(),
            by.at(),
            reason,
            trigger,
            cause));
  }
}

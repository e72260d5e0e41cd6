package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.hazard.history.ActFollower;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A hazard that is proven and came back as often as the rules say leads to an interview. */
@ApplicationScoped
public class RepeatedHazards implements ActFollower {

  private final Sql sql;
  private final InterviewRules rules;
  private final ProposingInterviews proposing;

  public RepeatedHazards(Sql sql, InterviewRules rules, ProposingInterviews proposing) {
    this.sql = sql;
    this.rules = rules;
    this.proposing = proposing;
  }

  @Override
  public void follow(List<Entry> acts) {
    Map<UUID, Entry> proven =
        acts.stream()
            .filter(act -> act.act() == Act.GRADE && act.from() == HazardState.CONFIRMED)
            .collect(Collectors.toMap(Entry::hazardId, Function.identity(), (first, last) -> last));
    if (!proven.isEmpty()) {
      rules.threshold(InterviewTrigger.REPEATED).ifPresent(often -> propose(proven, often));
    }
  }

  private void propose(Map<UUID, Entry> proven, int often) {
    List<UUID> repeated =
        sql.query(
            "select id from hazard where id = any(?::uuid[]) and repeat_count >= ?",
            row -> row.getObject(1, UUID.class),
            proven.keySet().stream().map(UUID::toString).toList(),
            often);
    proposing.propose(
        repeated.stream()
            .filter(proven::containsKey)
            .map(proven::get)
            .map(this::candidate)
            .toList());
  }

  private Candidate candidate(Entry act) {
    return new Candidate(
        InterviewTrigger.REPEATED,
        "hazard:" + act.hazardId(),
        act.hazardId(),
        act.enterpriseId(),
        act.regionCode(),
        act.correlationId(),
        act.by().then("repeated-hazards"));
  }
}

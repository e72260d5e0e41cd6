package io.guapai.hazard.interview;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with interviews, kept in their history: each is numbered by the version after it.
 */
@ApplicationScoped
class InterviewHistory {

  static final String KIND = "interview";

  /** What a statement returns of the interviews that it changed. */
  static final String COLUMNS = "id, version, region_code, enterprise_id";

  private final History history;

  InterviewHistory(History history) {
    this.history = history;
  }

  void write(Collection<HistoryEntry> entries) {
    history.write(entries);
  }

  /**
   * Steps of persons.
   *
   * @param paper digest of what the person said, which the first step binds
   */
  void write(Interview interview, List<InterviewEntry> steps, byte @Nullable [] paper) {
    history.write(
        steps.stream()
            .map(
                step ->
                    HistoryEntry.of(
                            KIND,
                            interview.id(),
                            step.step().name(),
                            interview.regionCode(),
                            interview.enterpriseId(),
                            step.by())
                        .numbered(step.sequence())
                        .moved(step.from(), step.step().after())
                        .signed(step.equals(steps.get(0)) ? paper : null))
            .toList());
  }

  /** Interviews that were proposed; those whose cause had led to one before are not among them. */
  void proposed(List<UUID> ids, Map<UUID, Candidate> candidates) {
    history.write(
        ids.stream()
            .map(
                id -> {
                  Candidate candidate = Objects.requireNonNull(candidates.get(id));
                  return HistoryEntry.of(
                          KIND,
                          id,
                          "PROPOSE",
                          candidate.regionCode(),
                          candidate.enterpriseId(),
                          candidate.by())
                      .first()
                      .moved(null, InterviewState.PROPOSED)
                      .because(candidate.trigger() + " " + candidate.cause());
                })
            .toList());
  }

  /** A proposal that was taken back, of {@link #COLUMNS}. */
  static HistoryEntry takenBack(ResultSet row, By by, String reason) throws SQLException {
    return of(row, Step.CANCEL.name(), by)
        .moved(InterviewState.PROPOSED, InterviewState.CANCELLED)
        .because(reason);
  }

  /** A report whose term was reckoned again, of {@link #COLUMNS}. */
  static HistoryEntry reckonedAgain(ResultSet row, By by) throws SQLException {
    return of(row, "RECKON_AGAIN", by).moved(InterviewState.HELD, InterviewState.HELD);
  }

  private static HistoryEntry of(ResultSet row, String act, By by) throws SQLException {
    return HistoryEntry.of(
            KIND, row.getObject(1, UUID.class), act, row.getString(3), row.getString(4), by)
        .numbered(row.getLong(2));
  }
}

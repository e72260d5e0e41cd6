package io.guapai.hazard.merging;

import io.guapai.hazard.file.HazardViews;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.repeat.RecurrenceRule;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows the officer which open hazards may be the same as one at hand. */
@ApplicationScoped
public class SimilarHazards {

  /** An enterprise with more of the same within the period needs another kind of attention. */
  private static final int MOST = 50;

  private final Hazards hazards;
  private final HazardViews views;
  private final Repeats repeats;
  private final PlatformClock clock;

  public SimilarHazards(Hazards hazards, HazardViews views, Repeats repeats, PlatformClock clock) {
    this.hazards = hazards;
    this.views = views;
    this.repeats = repeats;
    this.clock = clock;
  }

  /**
   * The open hazards of the same unit, under whatever code, and those of the same enterprise and
   * code that were reported within the period of the rules; newest first.
   */
  @Transactional
  public List<Similar> to(UUID id) {
    Hazard hazard = hazards.require(id);
    Instant since =
        repeats.rule(RecurrenceRule.Purpose.SIMILAR).map(repeats::since).orElseGet(clock::instant);
    List<Hazard> found =
        hazards
            .find(
                "open = true and id <> :id and (coalesce(equipmentId, enterpriseId) = :subject or"
                    + " enterpriseId = :enterprise and origin.code = :code"
                    + " and origin.reportedAt >= :since) order by id desc",
                Map.of(
                    "id", id,
                    "subject", hazard.subjectKey(),
                    "enterprise", hazard.enterpriseId(),
                    "code", hazard.code(),
                    "since", since))
            .range(0, MOST - 1)
            .list();
    return found.stream()
        .map(
            other ->
                new Similar(
                    views.of(other),
                    other.subjectKey().equals(hazard.subjectKey()),
                    other.code().equals(hazard.code())))
        .toList();
  }
}

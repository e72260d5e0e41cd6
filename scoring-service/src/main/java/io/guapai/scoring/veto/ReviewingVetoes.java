package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.runtime.event.Cause;
import io.guapai.scoring.announcement.Announcement;
import io.guapai.scoring.standing.Enterprises;
import io.guapai.scoring.standing.Triggers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings the vetoes of enterprises, whose rows are locked, in line with the causes that stand. */
@ApplicationScoped
public class ReviewingVetoes {

  private final Vetoes vetoes;
  private final VetoCauses causes;
  private final Enterprises enterprises;
  private final Clock clock;

  ReviewingVetoes(Vetoes vetoes, VetoCauses causes, Enterprises enterprises, Clock clock) {
    this.vetoes = vetoes;
    this.causes = causes;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** Enterprises whose veto names one of the records as its cause, whoever owns it now. */
  public List<String> naming(Collection<String> records) {
    return vetoes.naming(records);
  }

  /** Of these enterprises, those with a veto in force. */
  public Set<String> vetoed(Collection<String> ids) {
    Set<String> vetoed = new TreeSet<>();
    vetoes.inForce(ids).forEach(veto -> vetoed.add(veto.enterpriseId()));
    return vetoed;
  }

  /**
   * Imposes and lifts what has to be.
   *
   * @param today the day in the platform's zone at {@code now}
   * @return what to tell of it, imposed before lifted
   */
  public List<Announcement> review(
      Collection<String> ids, LocalDate today, Instant now, Triggers triggers) {
    vetoes.relocate(ids);
    VetoReview review = VetoReview.of(causes.of(ids, today), vetoes.inForce(ids));
    vetoes.rename(review.renamed());
    if (review.imposed().isEmpty() && review.lifted().isEmpty()) {
      return List.of();
    }
    Map<String, String> regions = enterprises.regions(ids);
    vetoes.impose(
        review.imposed(),
        today,
        now,
        regions,
        cause -> trigger(triggers, cause.enterpriseId(), cause.id(), null).correlationId());
    vetoes.lift(review.lifted(), now);
    return announcements(review, today, now, regions, triggers);
  }

  private static List<Announcement> announcements(
      VetoReview review,
      LocalDate today,
      Instant now,
      Map<String, String> regions,
      Triggers triggers) {
    List<Announcement> announcements = new ArrayList<>();
    for (VetoCause cause : review.imposed()) {
      announcements.add(
          new Announcement(
              new EnterpriseVetoed(
                  cause.enterpriseId(),
                  regions.getOrDefault(cause.enterpriseId(), ""),
                  cause.code(),
                  cause.type().wireName(),
                  cause.id(),
                  today),
              trigger(triggers, cause.enterpriseId(), cause.id(), null)));
    }
    for (Veto veto : review.lifted()) {
      announcements.add(
          new Announcement(
              new EnterpriseVetoLifted(
                  veto.enterpriseId(),
                  regions.getOrDefault(veto.enterpriseId(), ""),
                  veto.code(),
                  now),
              trigger(triggers, veto.enterpriseId(), veto.causeId(), veto.correlationId())));
    }
    return announcements;
  }

  /**
   * Makes the vetoes of a former entry those of the current one; both are locked.
   *
   * @return those in force that the current one did not bear before, to be told
   */
  public List<Announcement> takeOver(String former, String current, Instant now, Cause cause) {
    List<Veto> told = vetoes.inForce(List.of(former));
    Set<VetoCode> borne = new TreeSet<>();
    vetoes.inForce(List.of(current)).forEach(veto -> borne.add(veto.code()));
    vetoes.takeOver(former, current, now);
    vetoes.relocate(List.of(current));
    String region = enterprises.regions(List.of(current)).getOrDefault(current, "");
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    return told.stream()
        .filter(veto -> !borne.contains(veto.code()))
        .map(
            veto ->
                new Announcement(
                    new EnterpriseVetoed(
                        current,
                        region,
                        veto.code(),
                        veto.causeType().wireName(),
                        veto.causeId(),
                        today),
                    cause))
        .toList();
  }

  private static Cause trigger(
      Triggers triggers, String enterprise, String record, @Nullable String story) {
    Cause cause = triggers.of(enterprise, record);
    return cause == null ? Cause.correlated(story) : cause;
  }
}

package io.guapai.scoring.score;

import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.ScoringConfig;
import io.guapai.scoring.announcement.Announcement;
import io.guapai.scoring.announcement.Announcing;
import io.guapai.scoring.standing.Enterprises;
import io.guapai.scoring.standing.Standing;
import io.guapai.scoring.standing.Touched;
import io.guapai.scoring.standing.Triggers;
import io.guapai.scoring.veto.ReviewingVetoes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Assesses enterprises. Vetoes follow the events at once, and with a veto the score; other changes
 * of a score wait for the night, so that a register that fills does not score the same enterprise a
 * hundred times.
 */
@ApplicationScoped
public class Assessing {

  private final Standing standing;
  private final Enterprises enterprises;
  private final ReviewingVetoes reviewing;
  private final Scoring scoring;
  private final Announcing announcing;
  private final PlatformClock clock;
  private final ScoringConfig config;

  Assessing(
      Standing standing,
      Enterprises enterprises,
      ReviewingVetoes reviewing,
      Scoring scoring,
      Announcing announcing,
      PlatformClock clock,
      ScoringConfig config) {
    this.standing = standing;
    this.enterprises = enterprises;
    this.reviewing = reviewing;
    this.scoring = scoring;
    this.announcing = announcing;
    this.clock = clock;
    this.config = config;
  }

  /** Follows a batch of events, in its transaction. */
  public void follow(List<Received<?>> events) {
    Touched touched = standing.follow(events, nextNight(clock.instant()));
    SortedSet<String> ids = new TreeSet<>(touched.enterprises());
    List<String> naming = new ArrayList<>(reviewing.naming(touched.records()));
    naming.removeAll(ids);
    if (!naming.isEmpty()) {
      enterprises.lock(naming);
      ids.addAll(naming);
    }
    scoring.relocate(ids);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    List<Announcement> vetoes = reviewing.review(ids, today, now, touched.triggers());
    SortedSet<String> changed = new TreeSet<>();
    vetoes.forEach(veto -> changed.add(veto.enterpriseId()));
    if (!changed.isEmpty()) {
      score(changed, vetoes, today, now);
      ids.removeAll(changed);
    }
    enterprises.assessBy(nextNight(now), ids);
  }

  /** Assesses enterprises whose time has come and that are locked. */
  void assess(SortedSet<String> ids, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    score(ids, reviewing.review(ids, today, now, Triggers.none()), today, now);
  }

  private void score(
      SortedSet<String> ids, List<Announcement> vetoes, LocalDate today, Instant now) {
    Map<String, Cause> causes = new HashMap<>();
    vetoes.forEach(veto -> causes.putIfAbsent(veto.enterpriseId(), veto.cause()));
    Scoring.Result result =
        scoring.score(
            ids, reviewing.vetoed(ids), today, now, id -> causes.getOrDefault(id, Cause.none()));
    List<Announcement> announcements = new ArrayList<>(vetoes);
    announcements.addAll(result.announcements());
    announcing.announce(announcements, now);
    schedule(ids, result.changing());
  }

  // With the year, accidents no longer veto and its hazards no longer count; a month is judged when
  // it is over, and an insurance ends.
  private void schedule(SortedSet<String> assessed, Map<String, LocalDate> changing) {
    Set<String> lasting = new TreeSet<>(assessed);
    lasting.removeAll(changing.keySet());
    enterprises.assessNext(null, lasting);
    changing.entrySet().stream()
        .collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.toList()))
        .forEach(
            (day, some) ->
                enterprises.assessNext(
                    clock.startOf(day), some.stream().map(Map.Entry::getKey).toList()));
  }

  private Instant nextNight(Instant now) {
    ZonedDateTime night = now.atZone(clock.getZone()).with(config.nightly());
    return (night.toInstant().isAfter(now) ? night : night.plusDays(1)).toInstant();
  }
}

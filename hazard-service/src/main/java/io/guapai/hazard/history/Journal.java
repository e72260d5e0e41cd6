package io.guapai.hazard.history;

import io.guapai.contracts.Fact;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Standing;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.history.Chain;
import io.guapai.runtime.history.HistoryRow;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes acts into the history and their facts into the outbox, in one go. Each act is linked to
 * the one before it on the same hazard, whose row the caller has locked.
 */
@ApplicationScoped
public class Journal {

  private final Chain chain;
  private final Outbox outbox;
  private final List<ActFollower> followers;

  public Journal(Chain chain, Outbox outbox, @All List<ActFollower> followers) {
    this.chain = chain;
    this.outbox = outbox;
    this.followers = followers;
  }

  /**
   * Keeps the acts and publishes their facts, both in the given order; then their consequences are
   * drawn.
   */
  public void write(List<Entry> entries) {
    write(entries, null);
  }

  /**
   * The same for the act of a person.
   *
   * @param paper digest of what the person said, which the first entry binds into the chain
   */
  public void write(List<Entry> entries, byte @Nullable [] paper) {
    Iterator<String> eventIds = outbox.publish(drafts(entries)).iterator();
    List<HistoryRow> rows = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      rows.add(
          row(entry, entry.fact() == null ? null : eventIds.next(), rows.isEmpty() ? paper : null));
    }
    chain.append(HazardHistories.HAZARDS, rows);
    followers.forEach(follower -> follower.follow(entries));
  }

  private static HistoryRow row(Entry entry, @Nullable String eventId, byte @Nullable [] paper) {
    HazardState from = entry.from();
    Standing standing = entry.standing();
    return HistoryRow.of(
        HazardHistories.HAZARDS,
        new HistoryRow.Common(
            entry.hazardId(),
            entry.sequence(),
            entry.enterpriseId(),
            entry.regionCode(),
            entry.act().name(),
            from == null ? null : from.name(),
            entry.to().name(),
            entry.by(),
            entry.reason(),
            eventId,
            paper,
            entry.files()),
        standing.grade(),
        standing.dueDate(),
        standing.overdue(),
        standing.planned(),
        standing.fiveFixed(),
        standing.listedLevel());
  }

  private static List<Draft> drafts(List<Entry> entries) {
    List<Draft> drafts = new ArrayList<>();
    for (Entry entry : entries) {
      Fact fact = entry.fact();
      if (fact != null) {
        Cause cause = new Cause(entry.by().causedBy(), entry.correlationId());
        drafts.add(new Draft(fact, entry.sequence(), cause));
      }
    }
    return drafts;
  }
}

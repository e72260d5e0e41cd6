package io.guapai.hazard.accident;

import io.guapai.hazard.accident.Accident.News;
import io.guapai.hazard.history.HazardHistories;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was done with accidents in their histories, and tells what concerns others. */
@ApplicationScoped
class AccidentJournal {

  private final History history;
  private final Outbox outbox;

  AccidentJournal(History history, Outbox outbox) {
    this.history = history;
    this.outbox = outbox;
  }

  /**
   * Keeps and tells the news of an accident.
   *
   * @param paper digest of what a person said and signed, which the first entry binds
   */
  void write(Accident accident, byte @Nullable [] paper) {
    List<HistoryEntry> entries = new ArrayList<>();
    for (News news : accident.news()) {
      entries.add(news.entry().told(told(accident, news)).signed(entries.isEmpty() ? paper : null));
    }
    history.write(HazardHistories.ACCIDENTS, entries);
  }

  private @Nullable String told(Accident accident, News news) {
    Cause cause = new Cause(news.entry().by().causedBy(), accident.correlationId);
    return news.fact() == null ? null : outbox.publish(news.fact(), news.entry().sequence(), cause);
  }
}

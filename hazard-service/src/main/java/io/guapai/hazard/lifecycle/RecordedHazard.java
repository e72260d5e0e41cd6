package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Fact;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all acts on a hazard have in common: the life cycle must allow them, each counts the version
 * up and leaves an entry for the history. {@link #news()} hands these over.
 */
@MappedSuperclass
public abstract class RecordedHazard extends HazardFile implements Dossier<Act> {

  @Transient private List<Entry> news = new ArrayList<>();
  @Transient private @Nullable DueDate deadlineSet;
  @Transient private List<String> filesUsed = List.of();

  @Override
  public void require(Act act) {
    LifeCycle.require(state, act);
  }

  @Override
  public boolean allows(Act act) {
    return LifeCycle.after(state, act) != null;
  }

  /**
   * An act that changes nothing but the papers of the hazard, or leads to the next state without
   * more: an order, an interview, a step of the listing procedure.
   *
   * @param fact what others are told of it; null when it concerns nobody else
   */
  public void record(Act act, By by, @Nullable String reason, @Nullable Fact fact) {
    entry(act, step(act), by, reason, fact);
  }

  /**
   * The next act brings or uses files.
   *
   * @param digests SHA-256 of each in hexadecimal
   */
  public void withFiles(List<String> digests) {
    filesUsed = List.copyOf(digests);
  }

  @Override
  public List<Act> done() {
    return news.stream().map(Entry::act).toList();
  }

  /** The acts since the last call, to be written into the history. */
  public List<Entry> news() {
    List<Entry> since = List.copyOf(news);
    news.clear();
    return since;
  }

  HazardState step(Act act) {
    HazardState from = state;
    state = LifeCycle.require(from, act);
    return from;
  }

  void due(@Nullable DueDate due) {
    deadlineSet = due;
    remindAt = due == null ? null : due.remindAt();
    dueDate = due == null ? null : due.date();
    expiresAt = due == null ? null : due.expiresAt();
    deadline = due == null ? null : due.explanation();
  }

  void entry(
      Act act, @Nullable HazardState from, By by, @Nullable String reason, @Nullable Fact fact) {
    version++;
    news.add(
        new Entry(
            id,
            enterpriseId,
            regionCode,
            correlationId,
            version,
            act,
            from,
            state,
            new Standing(grade, dueDate, overdue, planned, fiveFixed, listedLevel),
            deadlineSet,
            by,
            reason,
            filesUsed,
            fact));
    deadlineSet = null;
    filesUsed = List.of();
  }
}

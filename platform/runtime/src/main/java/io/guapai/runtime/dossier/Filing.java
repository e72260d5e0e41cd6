package io.guapai.runtime.dossier;

import io.guapai.contracts.Fact;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDossier.Done;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.history.History;
import io.guapai.runtime.history.HistoryEntry;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where dossiers of all kinds are filed, and their histories with them. */
@ApplicationScoped
public class Filing {

  private final EntityManager entities;
  private final History history;
  private final Outbox outbox;

  Filing(EntityManager entities, History history, Outbox outbox) {
    this.entities = entities;
    this.history = history;
    this.outbox = outbox;
  }

  /** Files a new one. */
  public void add(FiledDossier dossier) {
    entities.persist(dossier);
  }

  /**
   * One to look at, or to act on.
   *
   * @param lock whether it is locked until the transaction ends
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  <D extends FiledDossier> D require(FiledDocket<D> docket, UUID id, LockModeType lock) {
    return Optional.ofNullable(entities.find(docket.type(), id, lock))
        .orElseThrow(
            () ->
                new ProblemException(
                    PlatformProblem.NOT_FOUND, "id", kind(docket).replace('-', ' '), id));
  }

  private static String kind(FiledDocket<?> docket) {
    return Objects.requireNonNull(docket.getClass().getAnnotation(DocketAt.class)).kind();
  }

  /**
   * Keeps what was done to one in its history and tells those of it who are to be told; the first
   * deed binds the paper, where there is one.
   */
  <D extends FiledDossier> void keep(FiledDocket<D> docket, D dossier, byte @Nullable [] paper) {
    String kind = kind(docket);
    List<Done> done = dossier.news();
    history.write(
        done.stream()
            .map(
                each ->
                    told(
                        each,
                        HistoryEntry.of(
                                kind,
                                dossier.id(),
                                each.deed().name(),
                                dossier.regionCode(),
                                dossier.enterpriseId(),
                                each.by())
                            .numbered(each.version())
                            .because(each.reason())
                            .bringing(each.files())
                            .signed(each.equals(done.get(0)) ? paper : null)))
            .toList());
  }

  private HistoryEntry told(FiledDossier.Done done, HistoryEntry entry) {
    Supplier<? extends Fact> told = done.fact();
    if (told == null) {
      return entry;
    }
    Fact fact = told.get();
    return entry
        .told(outbox.publish(fact, done.version(), Cause.none()))
        .saying(EventJson.write(fact));
  }
}

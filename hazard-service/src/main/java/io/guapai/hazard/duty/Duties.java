package io.guapai.hazard.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.runtime.act.By;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The duties of authorities, in the transaction of the act that gives rise to them or fulfils them.
 */
@ApplicationScoped
public class Duties {

  /**
   * What is owed when the hazard has ended, too: to publish a delisting, to answer a superior, to
   * decide on a sanction.
   */
  private static final List<DutyKind> OUTLIVING =
      List.of(DutyKind.PUBLISH_DELISTING, DutyKind.ANSWER_SUPERIOR, DutyKind.DECIDE_SANCTION);

  private final Sql sql;

  public Duties(Sql sql) {
    this.sql = sql;
  }

  /** Notes what is owed; a duty of the same kind that is open for the subject goes on as it is. */
  public void owe(Owed duty) {
    owe(List.of(duty));
  }

  /** Notes what is owed, many at a time. */
  public void owe(Collection<Owed> duties) {
    sql.unnest(
        "insert into duty (id, kind, subject, hazard_id, complaint_id, enterprise_id, region_code,"
            + " authority_region, correlation_id, due_date, deadline, expires_at, next_step_at)"
            + " select * from unnest(?, ?, ?, ?::uuid[], ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict do nothing",
        duties,
        Duties::parameters);
  }

  /** Notes that what was owed for a subject is done; nothing when it is not owed. */
  public void fulfil(DutyKind kind, UUID subject, By by) {
    fulfil(kind, List.of(subject), by);
  }

  /** Notes that what was owed for subjects is done, many at a time. */
  public void fulfil(DutyKind kind, Collection<UUID> subjects, By by) {
    end("kind = ? and subject = any(?::uuid[])", false, by, kind, texts(subjects));
  }

  /** Notes that something about subjects is owed no more, though it was not done. */
  public void lapse(DutyKind kind, Collection<UUID> subjects, By by) {
    end("kind = ? and subject = any(?::uuid[])", true, by, kind, texts(subjects));
  }

  /**
   * Notes that the duties about hazards that have ended are owed no more, but for those that
   * outlive them.
   */
  public void lapse(Collection<UUID> hazardIds, By by) {
    end(
        "kind <> all(?::text[]) and hazard_id = any(?::uuid[])",
        true,
        by,
        OUTLIVING,
        texts(hazardIds));
  }

  /** Those of the hazards about which a duty of a kind is open. */
  Set<UUID> owedAbout(DutyKind kind, Collection<UUID> hazardIds) {
    return Set.copyOf(
        sql.query(
            "select distinct hazard_id from duty"
                + " where kind = ? and hazard_id = any(?::uuid[]) and done_at is null",
            row -> row.getObject(1, UUID.class),
            kind,
            texts(hazardIds)));
  }

  private void end(String which, boolean lapsed, By by, Object kinds, List<String> ids) {
    sql.update(
        "update duty set done_at = ?, done_by = ?, lapsed = ?, next_step_at = null"
            + " where done_at is null and "
            + which,
        by.at(),
        by.actor(),
        lapsed,
        kinds,
        ids);
  }

  private static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  /** Notes that the duties for a paper that another has replaced are owed no more. */
  public void lapseFor(UUID subject, By by) {
    sql.update(
        "update duty set done_at = ?, done_by = ?, lapsed = true, next_step_at = null"
            + " where subject = ? and done_at is null",
        by.at(),
        by.actor(),
        subject);
  }

  private static @Nullable Object[] parameters(Owed duty) {
    return new @Nullable Object[] {
      UuidCreator.getTimeOrderedEpoch(),
      duty.kind(),
      duty.subject(),
      duty.hazardId(),
      duty.complaintId(),
      duty.enterpriseId(),
      duty.regionCode(),
      duty.authority().value(),
      duty.correlationId(),
      duty.due().date(),
      duty.due().explanation(),
      duty.due().expiresAt(),
      duty.due().expiresAt()
    };
  }
}

package io.guapai.hazard.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.hazard.report.By;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The duties of authorities, in the transaction of the act that gives rise to them or fulfils them.
 */
@ApplicationScoped
public class Duties {

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
    sql.batch(
        "insert into duty (id, kind, subject, hazard_id, complaint_id, enterprise_id, region_code,"
            + " authority_region, correlation_id, due_date, deadline, next_step_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
        duties,
        Duties::parameters);
  }

  /** Notes that what was owed for a subject is done; nothing when it is not owed. */
  public void fulfil(DutyKind kind, UUID subject, By by) {
    sql.update(
        "update duty set done_at = ?, done_by = ?, next_step_at = null"
            + " where kind = ? and subject = ? and done_at is null",
        by.at(),
        by.actor(),
        kind,
        subject);
  }

  /** Notes that the duties about hazards that have ended are owed no more. */
  public void lapse(Collection<UUID> hazardIds, By by) {
    sql.update(
        "update duty set done_at = ?, done_by = ?, lapsed = true, next_step_at = null"
            + " where hazard_id = any(?::uuid[]) and done_at is null",
        by.at(),
        by.actor(),
        hazardIds.stream().map(UUID::toString).toList());
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
      duty.due().expiresAt()
    };
  }
}

package io.guapai.hazard.complaint.identity;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.Authority;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.Complaints;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.seal.Seal.Sealed;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who sent complaints. Only the handler of a complaint and the handler's leader may know (CMP 33),
 * and each time one asks is written down before the answer.
 */
@ApplicationScoped
public class Identities {

  private final Transactions transactions;
  private final Complaints complaints;
  private final IdentitySeal seal;
  private final PlatformClock clock;
  private final Sql sql;

  Identities(
      Transactions transactions,
      Complaints complaints,
      IdentitySeal seal,
      PlatformClock clock,
      Sql sql) {
    this.transactions = transactions;
    this.complaints = complaints;
    this.seal = seal;
    this.clock = clock;
    this.sql = sql;
  }

  /** Seals who sent a complaint; in the transaction of the platform that files it. */
  public void keep(UUID complaint, RealName who) {
    Sealed kept = seal.seal(complaint, who);
    sql.update(
        "insert into complaint_identity (complaint_id, key_id, sealed) values (?, ?, ?)",
        complaint,
        kept.keyId(),
        kept.bytes());
  }

  /**
   * Tells who sent a complaint.
   *
   * @param reason why it must be known; written down
   * @throws ProblemException when the caller is neither its handler nor the handler's leader, or
   *     when it was sent anonymously
   */
  RealName read(UUID id, String reason, Caller caller) {
    // In the caller's own scope first: of what lies outside it not even the existence is told.
    transactions.within(caller.scope(), () -> complaints.require(id));
    String reader = caller.name();
    Set<String> roles = caller.roles();
    boolean leads = Authority.leads(caller);
    return transactions.asSystem(
        () -> {
          Complaint complaint = complaints.lockHandler(id);
          boolean leader = leads && Authority.is(caller, complaint);
          if (!leader && !reader.equals(complaint.handler())) {
            throw new ProblemException(
                HazardProblem.IDENTITY_SEALED, null, complaint.complaintNo());
          }
          write(complaint, reader, roles, reason);
          return open(complaint);
        });
  }

  /** Who learned the sender after one of those times, oldest first. */
  List<IdentityReadView> reads(UUID complaint, long after, int limit) {
    return sql.query(
        "select id, reader, roles, reason, at from complaint_identity_read"
            + " where complaint_id = ? and id > ? order by id limit ?",
        this::view,
        complaint,
        after,
        limit);
  }

  private IdentityReadView view(ResultSet row) throws SQLException {
    String[] roles = (String[]) row.getArray(3).getArray();
    return new IdentityReadView(
        row.getLong(1),
        row.getString(2),
        Stream.of(roles).sorted().toList(),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }

  private void write(Complaint complaint, String reader, Set<String> roles, String reason) {
    sql.update(
        "insert into complaint_identity_read (complaint_id, region_code, reader, roles, reason, at)"
            + " values (?, ?, ?, ?, ?, ?)",
        complaint.id(),
        complaint.regionCode(),
        reader,
        roles,
        reason,
        clock.instant());
  }

  private RealName open(Complaint complaint) {
    return sql.first(
            "select key_id, sealed from complaint_identity where complaint_id = ?",
            row -> new Sealed(row.getString(1), row.getBytes(2)),
            complaint.id())
        .map(kept -> seal.open(complaint.id(), kept))
        .orElseThrow(
            () -> new ProblemException(HazardProblem.ANONYMOUS, null, complaint.complaintNo()));
  }
}

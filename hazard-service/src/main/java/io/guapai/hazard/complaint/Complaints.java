package io.guapai.hazard.complaint;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.Versions;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The complaints on file, as far as the caller may see them. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

  /**
   * A complaint to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  Complaint require(UUID id) {
    return found(id, findById(id));
  }

  /**
   * A complaint to act on, locked until the transaction ends.
   *
   * @param ifMatch the version that the caller decided on
   * @throws ProblemException when there is none in the caller's scope (404), or when it is at
   *     another version (412) or none was named (428)
   */
  Complaint forUpdate(UUID id, @Nullable String ifMatch) {
    Complaint complaint = found(id, findById(id, LockModeType.PESSIMISTIC_WRITE));
    Versions.require(ifMatch, complaint.version());
    return complaint;
  }

  /** A complaint whose handler does not change until the transaction ends. */
  Complaint lock(UUID id) {
    return found(id, findById(id, LockModeType.PESSIMISTIC_READ));
  }

  /** The complaint that a ticket stands for. */
  Optional<Complaint> byTicket(TicketCode ticket) {
    return find("ticketDigest", ticket.digest()).firstResultOptional();
  }

  /**
   * Complaints, newest first.
   *
   * @param scope only those about a place in it
   * @param before only those older than this one
   */
  List<Complaint> newest(
      ListScope scope, @Nullable ComplaintState state, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode"))
            .and("state = ?", state)
            .and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }

  private static Complaint found(UUID id, @Nullable Complaint complaint) {
    if (complaint == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "complaint", id);
    }
    return complaint;
  }
}

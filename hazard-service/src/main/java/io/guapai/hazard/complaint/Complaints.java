package io.guapai.hazard.complaint;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The complaints on file, as far as the caller may see them. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

  /**
   * A complaint to look at.
   *
   * @throws ProblemException when there is none in the caller's scope (404)
   */
  public Complaint require(UUID id) {
    return found(id, findById(id));
  }

  /**
   * A complaint to act on, and others that are there, locked in the order of their ids until the
   * transaction ends.
   *
   * @throws ProblemException when it is not in the caller's scope (404)
   */
  public Complaint lock(UUID id, Collection<UUID> others) {
    Stream.concat(Stream.of(id), others.stream())
        .sorted()
        .forEach(each -> findById(each, LockModeType.PESSIMISTIC_WRITE));
    return require(id);
  }

  /** A complaint whose handler does not change until the transaction ends. */
  public Complaint lockHandler(UUID id) {
    return found(id, findById(id, LockModeType.PESSIMISTIC_READ));
  }

  /** The complaint that a ticket stands for. */
  public Optional<Complaint> byTicket(TicketCode ticket) {
    return find("ticketDigest", ticket.digest()).firstResultOptional();
  }

  /**
   * Complaints, newest first.
   *
   * @param scope only those about a place in it
   * @param before only those older than this one
   */
  public List<Complaint> newest(
      ListScope scope,
      @Nullable UUID hazard,
      @Nullable ComplaintState state,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("regionCode"))
            .and("hazardId = ?", hazard)
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

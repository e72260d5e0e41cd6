package io.guapai.hazard.complaint.intake;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.Complaint;
import io.guapai.hazard.complaint.Complaint.Receipt;
import io.guapai.hazard.complaint.ComplaintJournal;
import io.guapai.hazard.complaint.ComplaintTerms;
import io.guapai.hazard.complaint.Complaints;
import io.guapai.hazard.complaint.TermView;
import io.guapai.hazard.complaint.TicketCode;
import io.guapai.hazard.complaint.identity.Identities;
import io.guapai.hazard.complaint.identity.IdentitySeal;
import io.guapai.hazard.complaint.identity.RealName;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sender.TooManyRequests;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes complaints from the public and hands out tickets. */
@ApplicationScoped
class ReceivingComplaints {

  private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

  private final ComplaintGate gate;
  private final Places places;
  private final Complaints complaints;
  private final ComplaintTerms terms;
  private final ComplaintJournal journal;
  private final Identities identities;
  private final IdentitySeal seal;
  private final UnitDirectory units;
  private final PlatformClock clock;
  private final Sql sql;
  private final SecureRandom random = new SecureRandom();

  ReceivingComplaints(
      ComplaintGate gate,
      Places places,
      Complaints complaints,
      ComplaintTerms terms,
      ComplaintJournal journal,
      Identities identities,
      IdentitySeal seal,
      UnitDirectory units,
      PlatformClock clock,
      Sql sql) {
    this.gate = gate;
    this.places = places;
    this.complaints = complaints;
    this.terms = terms;
    this.journal = journal;
    this.identities = identities;
    this.seal = seal;
    this.units = units;
    this.clock = clock;
    this.sql = sql;
  }

  /** A complaint on file, and the ticket for it, which is shown this once. */
  record Received(TicketCode ticket, Complaint complaint, List<TermView> terms) {}

  /**
   * Files a complaint.
   *
   * @param sender address of who sends, for the count
   * @param key by which the sender knows the request again: sent a second time with the same form,
   *     it is answered with the first ticket; null when each is a new one
   * @throws TooManyRequests when there were too many
   * @throws ProblemException when it is about no county or township, or about a day to come
   */
  Received receive(NewComplaint form, String sender, @Nullable String key) {
    RegionCode place = places.require(form.regionCode());
    requirePlausible(form.foundOn(), clock.today());
    if (key == null || key.isBlank()) {
      return gate.admit(sender, () -> file(form, place, TicketCode.random(random)));
    }
    TicketCode ticket = seal.ticket(key, form);
    return gate.admit(sender, () -> sentBefore(ticket).orElseGet(() -> file(form, place, ticket)));
  }

  /** Waits for the same request, should it be at work at this moment. */
  private Optional<Received> sentBefore(TicketCode ticket) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null",
        row -> row.getBoolean(1),
        ticket.digest());
    return complaints
        .byTicket(ticket)
        .map(found -> new Received(ticket, found, terms.of(found.id())));
  }

  private Received file(NewComplaint form, RegionCode place, TicketCode ticket) {
    Instant now = clock.instant();
    LocalDate today = clock.today();
    Complaint complaint =
        Complaint.receive(
            new Receipt(
                number(place, today),
                ticket,
                place,
                places.authorityOf(place),
                known(form.equipmentNo()),
                now,
                terms.acceptance(today),
                terms.check(today),
                terms.contactBy(now, place)),
            form.account());
    complaints.persist(complaint);
    journal.write(complaint);
    RealName who = form.realName();
    if (who != null) {
      identities.keep(complaint.id(), who);
    }
    return new Received(ticket, complaint, terms.of(complaint.id()));
  }

  /** A number that is on a plate, and not whatever somebody wrote into its field. */
  private @Nullable String known(@Nullable String equipmentNo) {
    return equipmentNo == null
        ? null
        : units.byNumber(equipmentNo).map(Unit::equipmentNo).orElse(null);
  }

  /** Numbers by which officers quote a complaint: {@code TS-<division>-<year>-<running number>}. */
  private String number(RegionCode place, LocalDate today) {
    long next =
        sql.first("select nextval('complaint_number')", row -> row.getLong(1)).orElseThrow();
    return "TS-%s-%d-%07d".formatted(place.division(), today.getYear(), next);
  }

  private static void requirePlausible(@Nullable LocalDate foundOn, LocalDate today) {
    if (foundOn == null) {
      return;
    }
    if (foundOn.isAfter(today)) {
      throw new ProblemException(
          HazardProblem.FOUND_IN_FUTURE, "foundOn", foundOn.toString(), today.toString());
    }
    if (foundOn.isBefore(OLDEST)) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, "foundOn", "foundOn", foundOn.toString(), OLDEST + "…");
    }
  }
}

package io.guapai.equipment.permit;

import io.guapai.contracts.agency.BusinessRegistered;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Places;
import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Sender;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.UnknownRegion;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Opens notices on permits, one about a firm. What the market registration posts is believed of the
 * territory of a department; each message gets its receipt.
 */
@ApplicationScoped
public class ReceivingNotices {

  private final PermitNotices notices;
  private final PermitNoticeDocket docket;
  private final Filing filing;
  private final Places places;
  private final Parties parties;
  private final Receipts receipts;
  private final PlatformClock clock;
  private final Sql sql;

  ReceivingNotices(
      PermitNotices notices,
      PermitNoticeDocket docket,
      Filing filing,
      Places places,
      Parties parties,
      Receipts receipts,
      PlatformClock clock,
      Sql sql) {
    this.notices = notices;
    this.docket = docket;
    this.filing = filing;
    this.places = places;
    this.parties = parties;
    this.receipts = receipts;
    this.clock = clock;
    this.sql = sql;
  }

  /** Opens a notice for each message; one about a firm that has a notice already adds nothing. */
  public void posted(List<Received<BusinessRegistered>> messages) {
    messages.forEach(this::posted);
  }

  private void posted(Received<BusinessRegistered> message) {
    try {
      NewPermitNotice said = NewPermitNotice.of(message.data());
      RegionCode region = places.anywhere(said.regionCode());
      Sender sender = Sender.of(message).orElse(Sender.NOBODY);
      if (!isDepartment(sender) || !sender.reaches(region.value())) {
        receipts.rejected(
            message,
            "仅辖区内的政府部门可以推送 / only a department of that territory may tell of it: "
                + region.value());
        return;
      }
      UUID known =
          notices
              .about(CreditCode.parse(said.creditCode()).value())
              .map(PermitNotice::id)
              .orElse(null);
      receipts.accepted(
          message,
          PermitNoticeDocket.KIND,
          String.valueOf(known == null ? open(message, said, region) : known));
    } catch (ProblemException | InvalidIdentifier | InvalidRegionCode | UnknownRegion refused) {
      receipts.rejected(message, String.valueOf(refused.getMessage()));
    }
  }

  private UUID open(Received<BusinessRegistered> message, NewPermitNotice said, RegionCode region) {
    PermitNotice notice =
        open(said, region, clock.today(), By.event(message.header(), clock.instant()));
    docket.follow(List.of(notice));
    return notice.id();
  }

  private boolean isDepartment(Sender sender) {
    return parties
        .find(sender.organization())
        .filter(party -> party.kinds().contains(OrganizationKind.DEPARTMENT))
        .isPresent();
  }

  /**
   * Opens a notice.
   *
   * @throws ProblemException when there is one about the firm (409), or a day has not come (422)
   */
  PermitNotice open(NewPermitNotice said, RegionCode region, LocalDate today, By by) {
    String code = CreditCode.parse(said.creditCode()).value();
    Days.requirePast("registeredOn", said.registeredOn(), today);
    LocalDate pledged = said.pledgedOn();
    if (pledged != null) {
      Days.requirePast("pledgedOn", pledged, today);
    }
    requireFirst(code);
    PermitNotice notice =
        new PermitNotice(said, code, region.value(), notices.due(region, today), by);
    filing.add(notice);
    return notice;
  }

  private void requireFirst(String code) {
    boolean known =
        sql.first(
                "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null,"
                    + " guapai_permit_notice_known(?)",
                row -> row.getBoolean(2),
                "permit notice\n" + code,
                code)
            .orElseThrow();
    if (known) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED, "creditCode", "creditCode", Typed.number(code));
    }
  }
}

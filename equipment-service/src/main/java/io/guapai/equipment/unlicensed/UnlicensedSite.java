package io.guapai.equipment.unlicensed;

import io.guapai.contracts.SiteOutcome;
import io.guapai.contracts.equipment.UnlicensedSiteFound;
import io.guapai.contracts.equipment.UnlicensedSiteSettled;
import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place where equipment stands and no firm has licence, name or address (三无企业). It stays where it
 * is; what it turned out to be, it leads to. No enterprise reads it.
 */
@Entity
public class UnlicensedSite extends FiledDossier {

  static final Deed FIND = Deed.named("FIND", "发现");
  static final Deed VISIT = Deed.named("VISIT", "走访");
  static final Deed IDENTIFY = Deed.named("IDENTIFY", "查明主体");
  static final Deed BAN = Deed.named("BAN", "取缔");

  private String address;
  private @Nullable BigDecimal longitude;
  private @Nullable BigDecimal latitude;
  private LocalDate foundOn;
  private String foundBy;
  private String findings;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private SiteState state;

  private @Nullable LocalDate lastVisitedOn;
  private int visits;
  private @Nullable String identifiedAs;
  private @Nullable LocalDate settledOn;

  protected UnlicensedSite() {}

  /**
   * One that was found.
   *
   * @param due last day on which it should be settled
   */
  UnlicensedSite(NewSite said, String region, LocalDate due, By by) {
    super(region);
    address = said.address();
    longitude = said.longitude();
    latitude = said.latitude();
    foundOn = said.foundOn();
    foundBy = said.foundBy();
    findings = said.findings();
    dueOn = due;
    state = SiteState.OPEN;
    told(
        FIND,
        by,
        null,
        () -> new UnlicensedSiteFound(id().toString(), regionCode(), address, findings, foundOn));
  }

  void visit(SiteVisit visit, Acting acting) {
    requireDay(visit.on(), acting);
    done(VISIT, acting.by(), null);
    visits++;
    lastVisitedOn = visit.on();
  }

  /** It is an enterprise's, which is on the register by now. */
  void identify(String enterprise, LocalDate on, String reason, Acting acting) {
    requireDay(on, acting);
    settle(IDENTIFY, SiteOutcome.IDENTIFIED, on, reason, acting);
    state = SiteState.IDENTIFIED;
    identifiedAs = enterprise;
  }

  void ban(Ban ban, Acting acting) {
    requireDay(ban.on(), acting);
    settle(BAN, SiteOutcome.BANNED, ban.on(), ban.reason(), acting);
    state = SiteState.BANNED;
  }

  private void settle(Deed deed, SiteOutcome outcome, LocalDate on, String reason, Acting acting) {
    told(
        deed,
        acting.by(),
        reason,
        () ->
            new UnlicensedSiteSettled(
                id().toString(), regionCode(), outcome, identifiedAs, on, reason));
    settledOn = on;
  }

  /** Nothing is done before what was done last. */
  private void requireDay(LocalDate on, Acting acting) {
    Days.requireBetween("on", on, lastVisitedOn == null ? foundOn : lastVisitedOn, acting.today());
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return state == SiteState.OPEN
        ? null
        : new ProblemException(
            EquipmentProblem.SITE_STATE,
            null,
            state,
            deed.name(),
            Words.of(state, Locale.SIMPLIFIED_CHINESE),
            deed.zh());
  }

  /** As it goes out. */
  UnlicensedSiteView view() {
    return new UnlicensedSiteView(
        id(),
        regionCode(),
        address,
        longitude,
        latitude,
        foundOn,
        foundBy,
        findings,
        state,
        dueOn,
        visits,
        lastVisitedOn,
        identifiedAs,
        settledOn,
        version());
  }
}

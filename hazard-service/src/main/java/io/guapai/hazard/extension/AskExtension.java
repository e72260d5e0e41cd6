package io.guapai.hazard.extension;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.deadline.Term;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Owing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The enterprise asks for more time (延期), which the authority then owes a decision on. A hazard has
 * one application, which must come early enough before the deadline and ask for no more than the
 * share of the original term.
 */
@Singleton
@ActAt(
    path = "extension",
    by = {Role.ENTERPRISE},
    en = "Ask for more time, once and early enough, with interim safety measures",
    zh = "申请延期")
record AskExtension(
    Extensions extensions,
    Listings listings,
    DeadlineRules rules,
    TermInForce terms,
    ExtensionShares shares,
    ExtensionFile file)
    implements ActOn<Hazard, NewExtension> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.ASK_EXTENSION);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(extensions::requireFirst, extensions::requireEarly);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewExtension asked, Acting acting) {
    hazard.record(Act.ASK_EXTENSION, acting.by(), asked.reason(), null);
    RuleBook book = rules.today();
    Listing listing = listings.active(hazard.id());
    Term term = terms.of(hazard, listing);
    TermInForce.requireAfter(
        term,
        "requestedDate",
        asked.requestedDate(),
        shares.on(book.today(), hazard.regionCode()).latest(term));
    Application application =
        new Application(
            UuidCreator.getTimeOrderedEpoch(),
            term.due(),
            book.latestStart(Purpose.EXTENSION_NOTICE, term.due()),
            asked.requestedDate(),
            asked.reason(),
            asked.interimMeasures(),
            acting.account(),
            acting.at());
    file.add(hazard, application);
    RegionCode body = DecidingAuthority.of(hazard, listing).region();
    Owing decision = new Owing(DutyKind.DECIDE_EXTENSION, application.id(), body);
    return listing == null
        ? Outcome.<Hazard>done().owing(decision)
        : Outcome.<Hazard>done()
            .owing(decision, new Owing(DutyKind.REVIEW_EXTENSION, application.id(), body));
  }
}

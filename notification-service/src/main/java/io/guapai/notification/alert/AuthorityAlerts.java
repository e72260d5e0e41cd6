package io.guapai.notification.alert;

import static io.guapai.notification.alert.AlertContent.ofAuthority;
import static io.guapai.notification.alert.AlertEntry.alert;

import io.guapai.contracts.Instrument;
import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.contracts.equipment.UnlicensedSiteFound;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.contracts.inspection.ConfirmationsMissed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What authorities owe each other and the public: no business of an enterprise. */
final class AuthorityAlerts {

  static final List<AlertEntry<?>> TABLE =
      List.of(
          // An authority is late with a duty of its own. What that asks of who is told is in the
          // ladder; of a fact from before it was told so, that an upper level hears of it.
          alert(
              DutyOverdue.class,
              Severity.WARNING,
              fact ->
                  ofAuthority(fact.authorityRegion(), fact.duty(), fact.dueDate(), fact.level())
                      .hazard(fact.hazardId())
                      .asked(fact.level())
                      .of(severity(fact))),
          // The quarterly statistics of listings of an authority below.
          alert(
              ListingsReported.class,
              Severity.INFO,
              fact ->
                  ofAuthority(
                          fact.regionCode(),
                          fact.quarter(),
                          fact.listed(),
                          fact.delisted(),
                          fact.inForce(),
                          fact.overdue())
                      .asked(fact.level())),
          // A superior assigned, supervises, warns or circulates: told to the authority that is to
          // act.
          alert(
              InstrumentIssued.class,
              Severity.WARNING,
              fact ->
                  ofAuthority(
                          fact.authorityRegion(),
                          fact.instrument(),
                          fact.documentNo(),
                          Objects.requireNonNullElse(fact.answerBy(), Answering.NOT_ASKED))
                      .hazard(fact.hazardId())
                      .asked(fact.level())
                      .severeIf(
                          fact.instrument() == Instrument.KEY_SUPERVISION
                              || fact.instrument() == Instrument.WARNING)),
          alert(
              InstrumentAnswered.class,
              Severity.INFO,
              fact ->
                  ofAuthority(fact.authorityRegion(), fact.instrument(), fact.documentNo())
                      .hazard(fact.hazardId())
                      .asked(fact.level())),
          // The county has to find out whose place it is, or to ban it (三无企业).
          alert(
              UnlicensedSiteFound.class,
              Severity.WARNING,
              fact ->
                  ofAuthority(fact.regionCode(), fact.address(), fact.foundOn())
                      .asked(Level.COUNTY)),
          // A year is over, and a township did not confirm all its enterprises (三确认).
          alert(
              ConfirmationsMissed.class,
              Severity.WARNING,
              fact ->
                  ofAuthority(
                          fact.regionCode(), fact.year() + "", fact.confirmed(), fact.enterprises())
                      .asked(Level.COUNTY)),
          // Somebody of the public complained; nobody is told who it was.
          alert(
              ComplaintReceived.class,
              Severity.INFO,
              fact ->
                  ofAuthority(fact.regionCode(), fact.complaintId())
                      .unit(fact.equipmentNo())
                      .asked(Level.COUNTY)));

  /** Whether a paper asks for an answer, when it names no day for it. */
  enum Answering {
    NOT_ASKED
  }

  private AuthorityAlerts() {}

  private static @Nullable Severity severity(DutyOverdue fact) {
    return fact.severity() == null && fact.level().compareTo(Level.CITY) >= 0
        ? Severity.SEVERE
        : fact.severity();
  }
}

package io.guapai.hazard.instrument;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Instrument;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.hazard.Days;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.duty.Authorities;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Owing;
import io.guapai.runtime.act.Owing.Term;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues the instruments of a superior and takes the answers to them. */
@ApplicationScoped
class Instruments {

  private final InstrumentFile file;
  private final RegionTree regions;
  private final DeadlineRules rules;

  Instruments(InstrumentFile file, RegionTree regions, DeadlineRules rules) {
    this.file = file;
    this.regions = regions;
    this.rules = rules;
  }

  /**
   * Refuses whoever is no authority above the one in charge.
   *
   * @throws ProblemException naming the lowest that is (403)
   */
  void requireSuperior(Hazard hazard, Acting acting) {
    RegionCode own = acting.caller().region();
    if (own == null || below(hazard, own).isEmpty()) {
      RegionCode inCharge = Authorities.inCharge(hazard.regionCode());
      RegionCode above = regions.authorityAbove(inCharge).orElse(inCharge);
      throw new ProblemException(HazardProblem.NOT_YOUR_LEVEL, null, above.level(), above.value());
    }
  }

  /** Issues an instrument; the authority that it is addressed to owes an answer if one is asked. */
  Outcome<Hazard> issue(
      Instrument instrument, Act act, Hazard hazard, InstrumentPaper paper, Acting acting) {
    RegionCode issuer = Objects.requireNonNull(acting.caller().region());
    RegionCode addressee = addressee(paper.addressee(), hazard, issuer);
    LocalDate answerBy = paper.answerBy();
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Outcome<Hazard> outcome = Outcome.done();
    if (answerBy != null) {
      RuleBook book = rules.today();
      LocalDate latest = book.term(term(instrument), acting.today()).date();
      Days.requireBetween("answerBy", answerBy, acting.today(), latest);
      Term term = book.instructed(answerBy, paper.documentNo());
      outcome = outcome.owing(new Owing(DutyKind.ANSWER_SUPERIOR, id, addressee, term));
    }
    hazard.record(
        act,
        acting.by(),
        paper.documentNo(),
        new InstrumentIssued(
            id.toString(),
            instrument,
            hazard.id().toString(),
            hazard.hazardNo(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            issuer.value(),
            addressee.level(),
            addressee.value(),
            paper.documentNo(),
            answerBy));
    file.add(
        hazard, new Issued(id, instrument, issuer, addressee, paper.documentNo(), answerBy), paper);
    return outcome;
  }

  /**
   * Refuses whoever's authority was asked for nothing that it has not answered.
   *
   * @throws ProblemException saying so (409)
   */
  void requireAwaited(Hazard hazard, Acting acting) {
    if (file.awaited(hazard, acting.caller().region()).isEmpty()) {
      throw new ProblemException(HazardProblem.NO_ANSWER_AWAITED, null, hazard.hazardNo());
    }
  }

  /** Takes the answer to one of them. */
  Outcome<Hazard> answer(Hazard hazard, InstrumentAnswer answer, Acting acting) {
    Issued issued =
        file.awaited(hazard, acting.caller().region()).stream()
            .filter(open -> open.id().equals(answer.instrument()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.ANSWER_NOT_AWAITED, "instrument", answer.instrument()));
    hazard.record(
        Act.ANSWER_SUPERIOR,
        acting.by(),
        issued.documentNo(),
        new InstrumentAnswered(
            issued.id().toString(),
            issued.instrument(),
            hazard.id().toString(),
            hazard.hazardNo(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            issued.issuer().level(),
            issued.issuer().value(),
            issued.addressee().value(),
            issued.documentNo()));
    file.answered(hazard, issued);
    return Outcome.<Hazard>done().answering(issued.id());
  }

  private RegionCode addressee(@Nullable String asked, Hazard hazard, RegionCode issuer) {
    List<RegionCode> below = below(hazard, issuer);
    return asked == null
        ? below.get(0)
        : below.stream()
            .filter(authority -> authority.value().equals(asked))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.ADDRESSEE_NOT_BELOW,
                        "addressee",
                        asked,
                        String.join(", ", below.stream().map(RegionCode::value).toList())));
  }

  /** The authorities at the place of a hazard below another, the one in charge first. */
  private List<RegionCode> below(Hazard hazard, RegionCode superior) {
    List<RegionCode> below = new ArrayList<>();
    Optional<RegionCode> authority = Optional.of(Authorities.inCharge(hazard.regionCode()));
    while (authority.isPresent() && !authority.get().equals(superior)) {
      below.add(authority.get());
      authority = authority.flatMap(regions::authorityAbove);
    }
    return authority.isPresent() ? below : List.of();
  }

  private static Purpose term(Instrument instrument) {
    return switch (instrument) {
      case SPECIAL_ASSIGNMENT -> Purpose.ASSIGNMENT_ANSWER;
      case KEY_SUPERVISION -> Purpose.SUPERVISION_ANSWER;
      case WARNING -> Purpose.WARNING_ANSWER;
      case CIRCULAR -> throw new IllegalArgumentException("nobody answers a circular");
    };
  }
}

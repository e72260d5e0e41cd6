package io.guapai.notification.escalation;

import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.ladder.LadderSteps;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows cases to officers. */
@ApplicationScoped
class CaseViews {

  private final EscalationTerms terms;
  private final LadderSteps steps;
  private final RegionTree regions;

  CaseViews(EscalationTerms terms, LadderSteps steps, RegionTree regions) {
    this.terms = terms;
    this.steps = steps;
    this.regions = regions;
  }

  /** A case in a list. */
  CaseView row(EscalationCase file) {
    return view(file, null);
  }

  /** A case with the levels that it reached. */
  CaseView whole(EscalationCase file) {
    UUID id = file.id();
    return view(
        file,
        steps.of(LadderSubject.UNANSWERED_CASE, List.of(id)).getOrDefault(id, List.of()).stream()
            .map(CaseView.Step::of)
            .toList());
  }

  private CaseView view(EscalationCase file, @Nullable List<CaseView.Step> reached) {
    return new CaseView(
        file.id().toString(),
        file.hazardId(),
        file.hazardNo(),
        file.listingId(),
        file.listingNo(),
        file.enterpriseId(),
        file.regionCode(),
        name(file.regionCode()),
        file.level(),
        file.authorityRegion(),
        file.state(),
        file.reachedAt(),
        file.acknowledgeBy(),
        term(file),
        file.acknowledgedBy(),
        file.acknowledgedAt(),
        file.openedAt(),
        file.closedAt(),
        reached,
        file.version());
  }

  private CaseView.Term term(EscalationCase file) {
    Deadline deadline = terms.deadline(file);
    AnswerTerm term = file.term();
    return new CaseView.Term(
        term.unit() == DayUnit.WORKING_DAYS ? term.days() : null,
        term.days(),
        term.unit(),
        term.rule(),
        term.edition(),
        term.since(),
        standing(term.mark()),
        deadline.explain(Locale.SIMPLIFIED_CHINESE),
        deadline.explain(Locale.ENGLISH));
  }

  private static String standing(String mark) {
    return switch (mark) {
      case "V" -> "verified";
      case "M" -> "assumed";
      case AnswerTerm.LAPSED -> "lapsed";
      default -> "proposed";
    };
  }

  private String name(String code) {
    RegionCode region = RegionCode.parse(code);
    return regions.find(region).isPresent() ? regions.fullName(region) : code;
  }
}

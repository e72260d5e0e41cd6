package io.guapai.notification.escalation;

import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows cases to officers. */
@ApplicationScoped
class CaseViews {

  private final EscalationTerms terms;
  private final RegionTree regions;

  CaseViews(EscalationTerms terms, RegionTree regions) {
    this.terms = terms;
    this.regions = regions;
  }

  CaseView show(EscalationCase file, @Nullable List<CaseView.Step> steps) {
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
        steps,
        file.version());
  }

  private CaseView.Term term(EscalationCase file) {
    Deadline deadline = terms.deadline(file);
    boolean working = file.termUnit() == DayUnit.WORKING_DAYS;
    return new CaseView.Term(
        working ? file.termDays() : null,
        file.termDays(),
        file.termUnit(),
        file.termRule(),
        file.termEdition(),
        file.termSince(),
        standing(file.termMark()),
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

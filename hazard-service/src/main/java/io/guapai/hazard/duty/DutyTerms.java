package io.guapai.hazard.duty;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Within which term each duty is owed, by the rules in force. */
@ApplicationScoped
class DutyTerms {

  private final DeadlineRules rules;

  DutyTerms(DeadlineRules rules) {
    this.rules = rules;
  }

  /** The term of what is owed from today on. A report upward is due within hours of the act. */
  DueDate of(DutyKind kind, Instant act) {
    RuleBook today = rules.today();
    return kind == DutyKind.REPORT_UPWARD
        ? today.termByTheHour(purpose(kind), act)
        : today.term(purpose(kind), today.today());
  }

  private static Purpose purpose(DutyKind kind) {
    return switch (kind) {
      case VERIFY -> Purpose.VERIFICATION;
      case GRADE -> Purpose.GRADING;
      case REPORT_UPWARD -> Purpose.REPORT_UPWARD;
      case RECHECK -> Purpose.RECHECK;
      case DECIDE_EXTENSION -> Purpose.EXTENSION_DECISION;
      case REVIEW_EXTENSION -> Purpose.EXTENSION_REVIEW;
      case PROPOSE_LISTING -> Purpose.LISTING_PROPOSAL;
      case DECIDE_LISTING -> Purpose.LISTING_DECISION;
      case PUBLISH_LISTING -> Purpose.LISTING_PUBLICATION;
      case FILE_LISTING -> Purpose.LISTING_FILING;
      case REVIEW_ACCEPTANCE -> Purpose.ACCEPTANCE_REVIEW;
      case DELIST -> Purpose.DELISTING;
      case PUBLISH_DELISTING -> Purpose.DELISTING_PUBLICATION;
      case DECIDE_SANCTION -> Purpose.SANCTION_DECISION;
      case ACCEPT_COMPLAINT,
          CHECK_COMPLAINT,
          MEDIATE_COMPLAINT,
          ANSWER_COMPLAINT,
          ANSWER_SUPERIOR,
          OTHER ->
          throw new IllegalArgumentException("whoever opens it sets its term: " + kind);
    };
  }
}

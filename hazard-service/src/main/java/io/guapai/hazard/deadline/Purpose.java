package io.guapai.hazard.deadline;

/** What a term limits. */
public enum Purpose {
  /** The time to rectify a hazard once it was graded. */
  RECTIFICATION,
  /** The latest date that a rectification plan may set. */
  PLAN_LIMIT,
  /** The latest date that a listing may set. */
  LISTING_LIMIT,
  /** The latest date that an order may set for what is overdue or has no deadline. */
  ORDER_LIMIT,
  /** The term of a listing for which nobody sets a date. */
  LISTING_TERM,
  /** The next progress report on a listing that asks for weekly ones. */
  PROGRESS_WEEKLY,
  /** The next progress report on a listing that asks for monthly ones. */
  PROGRESS_MONTHLY,
  /** The authority's decision whether a report is true. */
  VERIFICATION,
  /** The grading of what was confirmed. */
  GRADING,
  /** The proposal to list a major hazard that is overdue. */
  LISTING_PROPOSAL,
  /** The decision on a proposal to list. */
  LISTING_DECISION,
  /** The decision to take off the list what was accepted. */
  DELISTING,
  /** The authority's report of a major hazard to the next level. */
  REPORT_UPWARD,
  /** The authority's recheck of a rectification. */
  RECHECK,
  /** How long before the deadline an extension is to be asked for. */
  EXTENSION_NOTICE,
  /** The supervising department's review of an extension, before the decision. */
  EXTENSION_REVIEW,
  /** The authority's decision on an extension. */
  EXTENSION_DECISION,
  /** The publication of a listing. */
  LISTING_PUBLICATION,
  /** The filing of a listing with the upper level. */
  LISTING_FILING,
  /** The field review of a listed hazard. */
  ACCEPTANCE_REVIEW,
  /** The publication of a delisting. */
  DELISTING_PUBLICATION,
  /** The decision whether to take up a complaint of the public. */
  COMPLAINT_ACCEPTANCE,
  /** The check of a complaint of the public. */
  COMPLAINT_CHECK,
  /** The mediation of a complaint, counted from the day on which it was taken up. */
  COMPLAINT_MEDIATION,
  /** The answer to who complained. */
  COMPLAINT_ANSWER,
  /** The answer to who complained, after a mediation. */
  MEDIATION_ANSWER,
  /** The enterprise's report after an interview. */
  INTERVIEW_REPORT,
  /** The enterprise's defence against a sanction that was proposed. */
  SANCTION_DEFENCE,
  /** The decision on a sanction that was proposed. */
  SANCTION_DECISION,
  /** The longest time that a superior gives to answer what it assigned. */
  ASSIGNMENT_ANSWER,
  /** The longest time that a superior gives to answer what it supervises. */
  SUPERVISION_ANSWER,
  /** How long what was overdue as it was brought in does not count yet (迁入宽限). */
  MOVING_IN,
  /** The longest time that a superior gives to answer what it warned of. */
  WARNING_ANSWER
}

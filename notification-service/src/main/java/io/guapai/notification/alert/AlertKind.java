package io.guapai.notification.alert;

import io.guapai.contracts.Severity;
import java.util.Locale;

/** The facts that authorities are told of, as the matrix of recipients lists them. */
enum AlertKind {
  /** A unit in use is not registered in its term (在用未注册). */
  REGISTRATION_OVERDUE(Severity.WARNING),
  INSPECTION_DUE_SOON(Severity.INFO),
  INSPECTION_OVERDUE(Severity.WARNING),
  ACCIDENT_RECORDED(Severity.SEVERE),
  ACCIDENT_SUPPLEMENTED(Severity.SEVERE),
  /** An accident was reported late, in part, falsely or not at all (迟报漏报谎报瞒报). */
  ACCIDENT_MISREPORTED(Severity.SEVERE),
  ACCIDENT_CLOSED(Severity.INFO),
  /** An institute found what the hazard list calls major; nobody has verified it (特种设备安全法 §53). */
  HAZARD_REPORTED(Severity.SEVERE),
  HAZARD_GRADED(Severity.SEVERE),
  HAZARD_ORDERED(Severity.WARNING),
  /** To be corrected within a term, without penalty (首查不罚). */
  PENALTY_WAIVED(Severity.INFO),
  ORDER_REFUSED(Severity.SEVERE),
  INTERVIEW_SUMMONED(Severity.WARNING),
  INTERVIEW_HELD(Severity.INFO),
  HAZARD_DUE_SOON(Severity.INFO),
  HAZARD_EXTENDED(Severity.INFO),
  HAZARD_OVERDUE(Severity.WARNING),
  HAZARD_OVERDUE_WITHDRAWN(Severity.INFO),
  HAZARD_LISTED(Severity.SEVERE),
  HAZARD_DELISTED(Severity.INFO),
  HAZARD_CLOSED(Severity.INFO),
  /** An authority is late with a duty of its own: no business of the enterprise. */
  DUTY_OVERDUE(Severity.WARNING),
  /** The quarterly statistics of listings of an authority below. */
  LISTINGS_REPORTED(Severity.INFO),
  SANCTION_PROPOSED(Severity.WARNING),
  SANCTION_DECIDED(Severity.INFO),
  /** A superior assigned, supervises, warns or circulates: no business of the enterprise. */
  INSTRUMENT_ISSUED(Severity.WARNING),
  INSTRUMENT_ANSWERED(Severity.INFO),
  /**
   * Somebody of the public complained: the enterprise is not told, nor is anybody told who it was.
   */
  COMPLAINT_RECEIVED(Severity.INFO),
  /** Told to the authorities of where it is from now on. */
  ENTERPRISE_MOVED(Severity.INFO),
  /**
   * What it owed is still to be seen to; that units are in use all the same is more than a note.
   */
  ENTERPRISE_CLOSED(Severity.INFO),
  ENTERPRISE_VETOED(Severity.SEVERE),
  ENTERPRISE_VETO_LIFTED(Severity.INFO),
  ESCALATION_RAISED(Severity.SEVERE),
  /** The highest level let its term pass too: nobody is asked any more. */
  ESCALATION_UNANSWERED(Severity.SEVERE),
  ESCALATION_ACKNOWLEDGED(Severity.INFO);

  private final Severity severity;

  AlertKind(Severity severity) {
    this.severity = severity;
  }

  /** What the kind asks of its reader unless the fact says more. */
  Severity severity() {
    return severity;
  }

  /** The fact's name on the wire. */
  String type() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

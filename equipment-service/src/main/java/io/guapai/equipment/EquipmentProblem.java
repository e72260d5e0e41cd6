package io.guapai.equipment;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** What the register refuses. */
public enum EquipmentProblem implements ProblemType {
  ALREADY_REGISTERED(409),
  UNKNOWN_ENTERPRISE(422),
  /** The act is not allowed in the state of the enterprise's entry. */
  ENTERPRISE_STATE(409),
  /** Nothing new is registered for an enterprise that exists no more. */
  ENTERPRISE_CLOSED(422),
  NOTHING_CHANGED(422),
  MERGED_INTO_ITSELF(422),
  DOUBLE_DECIDED(409),
  /** Arguments: what they differ in, how the one has it, how the other. */
  UNITS_DIFFER(409),
  /** Arguments: number of the entry, number of the unit that it gave way to. */
  UNIT_MERGED(409),
  /** An entry that is closed, or has given way to another one itself. */
  MERGED_INTO_ENDED(409),
  /** Of a credit code and a provisional id the code stays. */
  CREDIT_CODE_STAYS(422),
  DEMONSTRATION_MIXED(422),
  /** The other entry lies in another territory, and nobody said so. */
  OTHER_TERRITORY(409),
  /** A change takes effect in the future, before the last one, or in a month that is closed. */
  EFFECTIVE_DAY(422),
  /** An enterprise is closed while units of it are in use, and nobody said so. */
  UNITS_IN_USE(409),
  UNITS_NOT_MOVABLE(422),
  NOT_YOUR_ENTERPRISE(403),
  OFFICERS_ONLY(403),
  ILLEGAL_TRANSITION(409),
  INSPECTION_REQUIRED(409),
  REGION_TOO_COARSE(400),
  NUMBER_REQUIRED(400),
  NOT_REGISTRABLE(400),
  DATES_REVERSED(400),
  DATE_IN_FUTURE(400),
  /** Arguments: the day, the first and the last possible one. */
  DAY_OUT_OF_RANGE(422),
  /** Arguments: what was stated, what is possible. */
  PARAMETER_UNKNOWN(422),
  NOTHING_TO_CORRECT(422),
  /** Argument: number of the unit, state of its inspection. */
  REGISTRATION_UNINSPECTED(409),
  /** Arguments: code of the city, kind of the rule that says it. */
  AUTHORITY_UNNAMED(409),
  /** Units of one application have one user, one place, and a certificate each or one together. */
  UNITS_TOGETHER(422),
  /** Argument: number of the application that is open. */
  APPLIED_ALREADY(409),
  /** Arguments: number of the unit, its state of use and of registration, the matter. */
  UNIT_UNFIT(422),
  MATTER_NEEDS(422),
  NOT_OF_MATTER(422),
  /** Arguments: code of the document, codes that the matter knows. */
  PAPER_UNKNOWN(422),
  PAPERS_MISSING(409),
  LISTED_ONCE(409),
  APPLICATION_STATE(409),
  NOTICE_STATE(409),
  BUILDER_NEEDED(422),
  /** Arguments: the builder, the variety, why no licence covers it, number of the nearest one. */
  BUILDER_UNLICENSED(422),
  /** Work is told before it begins. Argument: its first day. */
  TOLD_TOO_LATE(422),
  /** Arguments: how many units are told, and of which variety. */
  UNITS_NOT_OF_NOTICE(422),
  INSPECTION_TOO_FAR(400),
  /** Arguments: kind of what is given, its id. */
  NOTHING_TO_GIVE(422),
  ASSIGNEE_UNKNOWN(422),
  /** Arguments: name of the organization, kinds that it would have to be one of. */
  ASSIGNEE_UNFIT(422),
  /** Arguments: name of the organization, region of what is given. */
  ASSIGNEE_ELSEWHERE(422),
  /** Arguments: id of the unit, its variety. */
  NOT_MOBILE(422),
  ASSIGNMENT_IN_PAST(422),
  /** Arguments: the number. */
  NO_SUCH_UNIT(404),
  ASSIGNMENT_OVERLAPS(409),
  ASSIGNMENT_ENDED(409),
  /** A licence goes by this number already, visible to the caller or not. Argument: the number. */
  LICENCE_NUMBER_TAKEN(409),
  /** Arguments: state, deed, and both in Chinese. */
  LICENCE_STATE(409),
  /** Argument: the last day of its term. */
  LICENCE_EXPIRED(409),
  /** Arguments: the day, the last day that the term allows, months, source of the term. */
  LICENCE_TOO_LONG(422),
  /** A filler's licence names the media, and no other does. */
  LICENCE_MEDIA(422),
  /** Arguments: role, person in office. */
  SAFETY_POST_TAKEN(409),
  /** The appointment ended. Argument: its last day. */
  SAFETY_POST_ENDED(409),
  /** A safety officer is one for kinds of equipment. */
  SAFETY_KINDS(422),
  /** Arguments: state, deed, and both in Chinese. */
  SITE_STATE(409),
  /** The notice on permits ended. */
  NOTICE_CLOSED(409),
  /** It was said already. Argument: the day. */
  NOTICE_SAID(409),
  /** The number of a certificate is none; it is not told. */
  OPERATOR_NUMBER_INVALID(400),
  OPERATOR_NUMBER_IN_TEXT(400),
  /** Arguments: the number as others see it. */
  CERTIFICATE_KNOWN(409),
  CERTIFICATE_UNKNOWN(422),
  /** Arguments: state, the deed in Chinese and in English. */
  CERTIFICATE_STATE(409),
  /** Arguments: code, the codes that there are. */
  UNKNOWN_PROJECT(422),
  /** Arguments: code, the last day. */
  PROJECT_HELD(409),
  PROJECT_NOT_HELD(422),
  /** Arguments: code, the last day. */
  CERTIFICATE_LAPSED(422),
  OPERATOR_UNKNOWN(422),
  /** What a file states is on file otherwise; the field says what. */
  ON_FILE_OTHERWISE(409),
  /** Arguments: id of the employment. */
  OPERATOR_EMPLOYED(409),
  /** Arguments: the last day. */
  EMPLOYMENT_ENDED(409),
  UNIT_OF_ANOTHER(422),
  /** Arguments: number of the unit, its state. */
  UNIT_NOT_IN_USE(422),
  /** Arguments: code, variety, the codes that fit. */
  PROJECT_UNFIT(422),
  PROJECT_NOT_VALID(422),
  /** Arguments: number of the unit, code. */
  OPERATOR_ASSIGNED(409),
  OPERATOR_NOT_ASSIGNED(422),
  /** Arguments: the variety, its name. Cylinders have a register of their own. */
  CYLINDERS_APART(400),
  /** Arguments: the variety. */
  NOT_A_CYLINDER(400),
  /** Arguments: the code, which is given once and for ever. */
  CYLINDER_CODE_TAKEN(409),
  /** Arguments: the day stated, the furthest that there may be. */
  SCRAP_TOO_FAR(400),
  INSPECTION_REPORT_REQUIRED(400),
  FILLER_UNSTATED(422),
  /** Arguments: id of the enterprise, name of the organization. */
  FILLER_NOT_ASSIGNED(403),
  /** Arguments: the code. */
  NO_SUCH_CYLINDER(404),
  APPLIED_FOR_WHAT(400),
  CYLINDERS_UNSTATED(400),
  CYLINDERS_TOGETHER(422),
  /** Arguments: the code, where it stands, its certificate or a dash, the matter. */
  CYLINDER_UNFIT(422),
  /** Arguments: variety, medium. */
  NO_CYLINDERS_FIT(409),
  /** Arguments: number of the certificate in force. */
  CYLINDERS_CERTIFIED(409),
  /** Arguments: variety, medium. */
  CYLINDERS_UNCERTIFIED(409),
  /** Arguments: number of the certificate. */
  ON_APPLICATION_ONLY(409),
  /** Arguments: where it stands, whom it is offered to or a dash, the act, the same in Chinese. */
  CYLINDER_STATE(409);

  private final int status;

  EquipmentProblem(int status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}

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
  /** Arguments: the day, the first and the last that make sense. */
  DAY_OUT_OF_RANGE(422),
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
  NOTICE_SAID(409);

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

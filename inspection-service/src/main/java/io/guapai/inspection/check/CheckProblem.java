package io.guapai.inspection.check;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something is refused of a check. */
public enum CheckProblem implements ProblemType {
  /** Either an enterprise or an organization is checked. */
  CHECK_SUBJECT(422),
  /** A routine check is of who was drawn. */
  ROUTINE_NOT_DRAWN(422),
  /** The draw did not draw the enterprise. */
  NOT_DRAWN(422),
  /** Kind, inspectors or campaign are the draw's, not the operator's. */
  DRAWN_OTHERWISE(422),
  /** No campaign of this id is announced there. */
  NO_SUCH_CAMPAIGN(422),
  CHECK_WITHOUT_REASON(422),
  /** Checks after licensing are the licensing body's. */
  CHECK_OF_LICENSING_BODY(403),
  /** A county has no level below it to supervise. */
  SUPERVISION_FROM_ABOVE(403),
  /** Who was checked after licensing in the year gets no routine check. */
  CHECKED_AFTER_LICENCE(409),
  CHECK_ON_FILE(409),
  /** It is planned for within a year. */
  CHECK_DAY(422),
  UNKNOWN_CHECKLIST(422),
  /** The territory's eight kinds of checks do not have it. */
  UNKNOWN_METHOD(422),
  /** A check on a new rule comes after a notice of it. */
  NOTICE_FIRST(422),
  CHECK_STATE(409),
  /** The inspectors of the check record and sign it, nobody else. */
  CHECK_OF_OTHERS(403),
  CHECKED_ON_NO_DAY(422),
  /** The edition is not the one of the day of the check. */
  CHECKLIST_ENDED(422),
  ITEM_UNANSWERED(422),
  ITEM_UNKNOWN(422),
  CHECKLIST_ITEM_TWICE(422),
  /** What does not conform is described. */
  FINDING_UNTOLD(422),
  UNKNOWN_CHECKED_UNIT(422),
  SIGNED_ALREADY(409),
  ACKNOWLEDGED_ALREADY(409),
  /** A refusal to sign has a witness or a recording. */
  REFUSAL_UNPROVEN(422),
  /** Whoever refuses does not say so himself. */
  REFUSAL_OF_CHECKED(403),
  /** The checked has not signed, nor refused to. */
  NOT_ACKNOWLEDGED(409);

  private final int status;

  CheckProblem(int status) {
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

package io.guapai.runtime.http;

import java.util.Locale;

/** Errors that any service may answer with. */
public enum PlatformProblem implements ProblemType {
  UNAUTHENTICATED(401),
  NOT_FOUND(404),
  UNKNOWN_REGION(400),
  /** The act is for others; arguments: act in English, in Chinese, roles. */
  ROLE_REQUIRED(403),
  OUTSIDE_SCOPE(403),
  TOKEN_WITHOUT_SCOPE(403),
  TOKEN_UNUSABLE(403),
  /** Arguments: what was chosen, what there is. */
  CAPACITY_UNKNOWN(403),
  CAPACITY_MALFORMED(403),
  ORGANIZATION_UNNAMED(403),
  ORGANIZATION_UNKNOWN(403),
  /** Arguments: name of the organization, what it would have to be. */
  ORGANIZATION_OF_ANOTHER_KIND(403),
  INVALID_IDENTIFIER(400),
  INVALID_VALUE(400),
  UNREADABLE_TEXT(400),
  UNREADABLE_BODY(400),
  UNKNOWN_FIELD(400),
  /** Argument: which values of the request are refused, and why. */
  VALUES_REFUSED(400),
  MALFORMED_REQUEST(400),
  NOT_FOR_YOUR_ROLE(403),
  NO_SUCH_ADDRESS(404),
  METHOD_NOT_TAKEN(405),
  NOT_OFFERED_AS(406),
  REQUEST_TOO_LONG(413),
  MEDIA_TYPE_NOT_TAKEN(415),
  FAULT(500),
  MEDIA_TYPE_REQUIRED(415),
  ADDRESS_TOO_LONG(414),
  UNREADABLE_ADDRESS(400),
  BODY_TOO_LONG(413),
  BODY_TOO_SLOW(408),
  PART_MISSING(400),
  FILE_EMPTY(422),
  /** Arguments: its bytes, the most that are taken. */
  FILE_TOO_LARGE(413),
  FILE_TYPE_REFUSED(415),
  /** Argument: id of what is no file of the caller's. */
  FILE_UNKNOWN(422),
  /** Argument: how many files of the caller's no dossier names. */
  FILES_WAITING(409),
  TOO_MANY_QUESTIONS(429),
  BUSY(503),
  INVALID_CURSOR(400),
  IDEMPOTENCY_KEY_REUSED(422),
  /** Arguments: the time that was said, now. */
  MADE_AHEAD(422),
  /** Arguments: the time that was said, how many days a device may keep it. */
  MADE_TOO_LONG_AGO(422),
  VERSION_REQUIRED(428),
  VERSION_CHANGED(412),
  ALREADY_SETTLED(409),
  UNPRINTABLE(422),
  EDITION_TAKEN(409),
  RULE_OF_ANOTHER(403),
  RULE_FIXED(422),
  RULE_IN_THE_PAST(422),
  RULE_SENSELESS(422);

  private final int status;

  PlatformProblem(int status) {
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

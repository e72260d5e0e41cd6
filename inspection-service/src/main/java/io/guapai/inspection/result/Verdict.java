package io.guapai.inspection.result;

import io.guapai.runtime.http.ProblemException;

/** What became of a submitted report. */
public sealed interface Verdict {

  /** It was recorded. */
  record Recorded(Inspection inspection) implements Verdict {}

  /** It was on file already, with the same content. */
  record Repeated(Inspection inspection) implements Verdict {}

  /** It breaks a rule and changed nothing. */
  record Refused(ProblemException problem) implements Verdict {}

  /** The register does not know its unit. */
  record UnknownUnit(String equipmentNo) implements Verdict {}
}

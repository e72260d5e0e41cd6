package io.guapai.contracts.hazard;

import io.guapai.contracts.EnterpriseFact;

/** What became known of an accident (事故). */
public sealed interface AccidentFact extends EnterpriseFact
    permits AccidentClosed, AccidentMisreported, AccidentRecorded, AccidentSupplemented {

  /** Id of the accident. */
  String accidentId();

  @Override
  default String subject() {
    return accidentId();
  }
}

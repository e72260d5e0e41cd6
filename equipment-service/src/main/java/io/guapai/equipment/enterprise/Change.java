package io.guapai.equipment.enterprise;

import java.time.LocalDate;

/** What every paper on a change of an enterprise says. */
interface Change {

  /** Why it changes, and the document that shows it. */
  String reason();

  /** First day on which it is so. */
  LocalDate effectiveOn();
}

package io.guapai.equipment.register;

import java.time.LocalDate;

/** A change of the use of a unit: from which day, and why. */
interface UseChange {

  /** First day on which it is so. */
  LocalDate on();

  /** Why, and the document that shows it. */
  String reason();
}

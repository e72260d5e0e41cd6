package io.guapai.hazard.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a superior puts on paper: to whom, under which number, and by when it is to be answered. */
sealed interface InstrumentPaper permits Instruction, Warning, Circular {

  /** Number of the document (文号). */
  String documentNo();

  /**
   * Division of the authority that it is addressed to; null for the one in charge of the hazard.
   */
  @Nullable String addressee();

  /** Last day to answer; null when no answer is asked for. */
  @Nullable LocalDate answerBy();

  /** Whether everybody may read it. */
  boolean open();
}

package io.guapai.runtime.act;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.text.Words;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A duty of an authority that an act would fulfil.
 *
 * @param en what is to be done
 * @param dueDate last day in time
 * @param late whether that day is over
 */
public record OpenDuty(DutyKind kind, String en, String zh, LocalDate dueDate, boolean late) {

  /** The same with its names. */
  public OpenDuty(DutyKind kind, LocalDate dueDate, boolean late) {
    this(
        kind,
        Words.of(kind, Locale.ENGLISH),
        Words.of(kind, Locale.SIMPLIFIED_CHINESE),
        dueDate,
        late);
  }
}

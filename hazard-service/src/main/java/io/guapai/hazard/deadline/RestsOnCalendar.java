package io.guapai.hazard.deadline;

import io.guapai.runtime.calendar.StatutoryCalendar;

/** Keeps deadlines that rest on the calendar of working days. */
public interface RestsOnCalendar {

  /** Reckons the open deadlines again that were assumed, in the transaction of the caller. */
  void reckonAgain(StatutoryCalendar calendar);
}

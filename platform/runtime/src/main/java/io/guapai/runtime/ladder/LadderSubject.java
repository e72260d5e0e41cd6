package io.guapai.runtime.ladder;

/** What climbs. */
public enum LadderSubject {
  /**
   * A duty that an authority is late with (监管履职超期): the authority itself is told, then each above
   * it. Rungs are counted, all from the day on which it was due.
   */
  LATE_DUTY(Onward.FROM_THE_SAME_DAY),
  /**
   * A listing that is overdue (逾期提级): the next government lists the hazard in its place, and that
   * listing climbs by itself.
   */
  OVERDUE_LISTING(Onward.AS_ANOTHER),
  /** The case of a listed hazard that nobody acknowledges (逐级升级): each level has a term anew. */
  UNANSWERED_CASE(Onward.WITH_A_NEW_TERM);

  /** How it goes on from a level that it reached. */
  enum Onward {
    /** By longer terms from the day that began the first. */
    FROM_THE_SAME_DAY,
    /** By the term of the new level, which begins then. */
    WITH_A_NEW_TERM,
    /** Not at all: something else has taken its place. */
    AS_ANOTHER
  }

  private final Onward onward;

  LadderSubject(Onward onward) {
    this.onward = onward;
  }

  Onward onward() {
    return onward;
  }

  /** Whether its rungs are told by their number, not by the level. */
  boolean counted() {
    return this == LATE_DUTY;
  }

  /** Whether an alert follows from the climb itself, and not from what takes its place. */
  boolean alerts() {
    return this != OVERDUE_LISTING;
  }
}

package io.guapai.runtime.event.parking;

/** Why a record is parked. */
public enum ParkCause {
  /** It cannot be read. */
  BROKEN,
  /** It comes from a source that does not own the stream. */
  FOREIGN,
  /** A rule, or a constraint of the database, refuses it. */
  REFUSED,
  /** It is about something that is not known yet; it is tried again when that is told. */
  AWAITING,
  /** An earlier record of its key is parked. */
  BEHIND
}

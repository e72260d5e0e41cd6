package io.guapai.equipment;

import io.guapai.runtime.profile.Profile;

/** Limits of the texts that the register keeps. */
public final class Text {

  /** No control character: neither the database nor a spreadsheet takes them well. */
  public static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";

  /** Name of an enterprise or a unit. */
  public static final int NAME = 200;

  /** Why something changed, and the document that shows it. */
  public static final int REASON = 1000;

  /** Number of a record in the system it comes from. */
  public static final int RECORD_NO = 64;

  /** Short name of a source system, the first part of the public number of its units. */
  public static final String SOURCE_SYSTEM = Profile.SOURCE_SYSTEM;

  private Text() {}
}

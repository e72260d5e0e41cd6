package io.guapai.runtime.profile;

import java.util.List;
import java.util.Locale;

/**
 * What a row may tell, a constant of a service: with what it may hold and what registers call it.
 */
public interface RowField {

  /** The constant. */
  String name();

  /** Its name in a profile: {@code RECORD_NO} is {@code recordNo}. */
  default String key() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }

  /**
   * What there is to say of it.
   *
   * @param required whether every row of a subject that has it must tell it
   * @param holds what it may hold
   * @param headings what registers call it, the likeliest first; none when nobody guesses it
   */
  record Form(boolean required, FieldValues holds, List<String> headings) {

    public Form(boolean required, FieldValues holds, String... headings) {
      this(required, holds, List.of(headings));
    }
  }

  /** What there is to say of it. */
  Form form();

  /** Whether every row of a subject that has it must tell it. */
  default boolean required() {
    return form().required();
  }

  /** What it may hold. */
  default FieldValues holds() {
    return form().holds();
  }

  /** What registers call it. */
  default List<String> headings() {
    return form().headings();
  }

  /** Whether it makes a record the same one next time: of several columns none may be empty. */
  default boolean isRecordNo() {
    return false;
  }

  /** Whether it is a date that may be reckoned from an earlier one, a cycle before it. */
  default boolean isReckoned() {
    return false;
  }

  /** What is stated in it, a name being kept as it was typed and all else in plain width. */
  default String typed(String stated) {
    return holds().typed(stated);
  }
}

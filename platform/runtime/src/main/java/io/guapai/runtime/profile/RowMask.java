package io.guapai.runtime.profile;

import java.util.Set;

/** How the rows of a subject are shown to whom the numbers of people in them do not concern. */
public interface RowMask {

  /** The fields that are such numbers. */
  Set<RowField> numbers();

  /** A number as it is shown. */
  String number(String cell);

  /** Any other cell: somebody may have written a number there as well. */
  String text(String cell);
}

package io.guapai.equipment.imports;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.InvalidIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row, or a value of it, that cannot be read. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 200;

  private final RejectionReason reason;
  private final transient List<String> arguments;

  Refused(RejectionReason reason, String... arguments) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.arguments = Arrays.stream(arguments).map(Refused::cut).toList();
  }

  Refused(RejectionReason reason, InvalidIdentifier why) {
    this(reason, why.value(), why.reason(Locale.ENGLISH), why.reason(Locale.CHINESE));
  }

  /** What the code that acts use does not take, told as it tells it. */
  static Refused byRule(ProblemException problem) {
    return new Refused(
        RejectionReason.REFUSED_BY_RULE,
        String.valueOf(problem.field()),
        problem.detail(Locale.ENGLISH),
        problem.detail(Locale.SIMPLIFIED_CHINESE));
  }

  /** The same of an identifier. */
  static Refused byRule(Field field, InvalidIdentifier why) {
    return new Refused(
        RejectionReason.REFUSED_BY_RULE,
        field.key(),
        why.reason(Locale.ENGLISH),
        why.reason(Locale.CHINESE));
  }

  /** A cell may be as long as a book, and its beginning tells enough. */
  private static String cut(String argument) {
    return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
  }

  /**
   * The row is not taken.
   *
   * @param recordNo number of its record; null when that cannot be read either
   */
  Parsed.Rejection rejection(CsvLine line, @Nullable String recordNo) {
    return new Parsed.Rejection(line, reason, arguments, recordNo);
  }

  /**
   * The row is taken without the value.
   *
   * @param field that it would have been of; null for a detail
   */
  Parsed.Warning warning(@Nullable Field field) {
    return new Parsed.Warning(field, reason, arguments);
  }
}

package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.InvalidIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row, or a value of it, that cannot be read. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 200;

  private final transient Reason reason;
  private final transient List<String> arguments;

  public Refused(Reason reason, String... arguments) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.arguments = Arrays.stream(arguments).map(Refused::cut).toList();
  }

  public Refused(Reason reason, InvalidIdentifier why) {
    this(reason, why.value(), why.reason(Locale.ENGLISH), why.reason(Locale.CHINESE));
  }

  /** What the code that acts use does not take, told as it tells it. */
  public static Refused byRule(ProblemException problem) {
    return new Refused(
        RejectionReason.REFUSED_BY_RULE,
        String.valueOf(problem.field()),
        problem.detail(Locale.ENGLISH),
        problem.detail(Locale.SIMPLIFIED_CHINESE));
  }

  /** The same of an identifier. */
  public static Refused byRule(RowField field, InvalidIdentifier why) {
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
  public Parsed.Rejection rejection(CsvLine line, @Nullable String recordNo) {
    return new Parsed.Rejection(line, reason, arguments, recordNo);
  }

  /**
   * The row is taken without the value.
   *
   * @param field that it would have been of; null for a detail
   */
  public Parsed.Warning warning(@Nullable RowField field) {
    return new Parsed.Warning(field, reason, arguments);
  }
}

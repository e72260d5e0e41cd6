package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How dates are written: {@code dates: yyyy-MM-dd}, or a list of forms of which the first that fits
 * is meant, or
 *
 * <pre>{@code
 * dates:
 *   formats: [dd-MMM-yy, yyyy-MM]
 *   language: en                 # of the names of months
 *   century: 1950                # 49 is 2049, 50 is 1950
 * }</pre>
 *
 * @param language of the names of months and days
 * @param century first of the hundred years in which years of two digits lie; null when not stated
 */
public record Dates(List<DateForm> forms, Locale language, @Nullable Integer century) {

  private static final String PATTERN =
      "yyyy-MM-dd, yyyy/M/d, yyyyMMdd, yyyy年M月d日, yyyy-MM (MM 月, dd 日; mm 是分钟 minutes)";

  /** What profiles without a century meant by a year of two digits. */
  private static final int THIS_CENTURY = 2000;

  public Dates {
    forms = List.copyOf(forms);
  }

  /** The date that a text is by the first form that fits; null when none does. */
  public @Nullable WrittenDate read(String text) {
    for (DateForm form : forms) {
      WrittenDate date = form.read(text);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /**
   * Reads how the dates of a file are written, by {@code dates}, or by {@code dateFormat} and
   * {@code language}.
   *
   * @throws ProblemException with the path of what is wrong (422)
   */
  static Dates ofFile(ProfileNode root) {
    Dates plain = new Dates(List.of(), Locale.ENGLISH, null);
    ProfileNode dates = root.child("dates");
    ProfileNode format = root.child("dateFormat");
    if (dates != null) {
      if (format != null) {
        throw format.invalid("dates.formats");
      }
      if (root.child("language") != null) {
        throw root.invalid("language", "dates.language");
      }
      return of(dates, plain);
    }
    Locale language = language(root, Locale.ENGLISH);
    DateForm form =
        format == null
            ? DateForm.of("yyyy-MM-dd", language, THIS_CENTURY)
            : form(format, language, THIS_CENTURY);
    return new Dates(List.of(form), language, null);
  }

  /**
   * Reads how the dates of a field are written; what is not stated is as in the file.
   *
   * @throws ProblemException with the path of what is wrong (422)
   */
  static Dates of(ProfileNode node, Dates file) {
    boolean whole = node.node().isObject();
    if (whole) {
      node.allowOnly(Set.of("formats", "language", "century"));
    }
    Locale language = whole ? language(node, file.language()) : file.language();
    Integer century = whole ? century(node, file.century()) : file.century();
    List<ProfileNode> formats = whole ? formats(node, file) : node.items();
    List<DateForm> forms = new ArrayList<>();
    for (ProfileNode format : formats) {
      if (century == null && DateForm.hasShortYear(format.text())) {
        String path = node.path() + ".century";
        throw new ProblemException(ProfileProblem.PROFILE_VALUE_MISSING, path, path);
      }
      DateForm form = form(format, language, Objects.requireNonNullElse(century, THIS_CENTURY));
      if (forms.stream().anyMatch(other -> form.isTakenFor(other) || other.isTakenFor(form))) {
        throw format.invalid(
            "one meaning for each text: it may be another day by " + forms + " 同一文字按不同格式会是不同的日期");
      }
      forms.add(form);
    }
    return new Dates(forms, language, century);
  }

  /** Those of the file are made anew, for their language or century may be another one here. */
  private static List<ProfileNode> formats(ProfileNode node, Dates file) {
    ProfileNode formats = node.child("formats");
    return formats == null && !file.forms().isEmpty()
        ? file.forms().stream().map(form -> node.with(form.toString())).toList()
        : node.required("formats").items();
  }

  private static DateForm form(ProfileNode format, Locale language, int century) {
    try {
      return DateForm.of(format.text(), language, century);
    } catch (IllegalArgumentException e) {
      throw format.invalid(PATTERN);
    }
  }

  private static Locale language(ProfileNode node, Locale otherwise) {
    if (node.child("language") == null) {
      return otherwise;
    }
    String tag = node.text("language");
    return Arrays.stream(Locale.getAvailableLocales())
        .filter(locale -> !tag.isEmpty() && locale.toLanguageTag().equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(() -> node.invalid("language", "en, zh-CN, de"));
  }

  private static @Nullable Integer century(ProfileNode node, @Nullable Integer otherwise) {
    ProfileNode century = node.child("century");
    return century == null ? otherwise : Integer.valueOf(century.number(1900, 2100));
  }
}

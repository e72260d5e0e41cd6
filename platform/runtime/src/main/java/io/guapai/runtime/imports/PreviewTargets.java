package io.guapai.runtime.imports;

import io.guapai.runtime.imports.Preview.Target;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowField;
import io.guapai.runtime.profile.RowSubject;
import io.guapai.runtime.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import may tell, and what a row tells, in the words of a profile. */
final class PreviewTargets {

  private PreviewTargets() {}

  static List<Target> all(List<RowSubject> subjects) {
    return subjects.stream()
        .flatMap(subject -> subject.fields().stream())
        .distinct()
        .map(field -> target(field, subjects))
        .toList();
  }

  /** The fields of a row. */
  static Map<String, String> told(Parsed.Entry row) {
    Map<String, String> told = new LinkedHashMap<>();
    row.tell(
        (field, value) -> {
          if (value != null) {
            told.put(field.key(), value.toString());
          }
        });
    return told;
  }

  private static Target target(RowField field, List<RowSubject> subjects) {
    return new Target(
        field.key(),
        Words.of((Enum<?>) field, Locale.CHINESE),
        Words.of((Enum<?>) field, Locale.ENGLISH),
        subjects.stream().filter(each -> each.has(field)).map(RowSubject::name).toList(),
        field.required(),
        field.holds().meanings());
  }
}

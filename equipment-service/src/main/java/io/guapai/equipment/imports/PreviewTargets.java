package io.guapai.equipment.imports;

import io.guapai.equipment.imports.Preview.Target;
import io.guapai.runtime.text.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an import may tell, and what a row tells, in the words of a profile. */
final class PreviewTargets {

  private PreviewTargets() {}

  static List<Target> all() {
    return Arrays.stream(Field.values()).map(PreviewTargets::target).toList();
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

  private static Target target(Field field) {
    return new Target(
        field.key(),
        Words.of(field, Locale.CHINESE),
        Words.of(field, Locale.ENGLISH),
        Arrays.stream(Subject.values())
            .filter(subject -> subject.has(field))
            .map(Enum::name)
            .toList(),
        field.required(),
        field.holds().meanings());
  }
}

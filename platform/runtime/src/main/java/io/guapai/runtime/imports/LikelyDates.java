package io.guapai.runtime.imports;

import io.guapai.runtime.profile.DateForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** In which forms dates are most likely written. */
final class LikelyDates {

  /** Of two that fit alike the first one. */
  private static final List<DateForm> FORMS =
      List.of(
              "yyyy-MM-dd",
              "yyyy/MM/dd",
              "yyyy-M-d",
              "yyyy/M/d",
              "yyyy.M.d",
              "yyyyMMdd",
              "yyyy年M月d日",
              "yyyy-M",
              "yyyy/M",
              "yyyy.M",
              "yyyy年M月",
              "yyyyMM",
              "yyyy-M-d H:mm:ss",
              "yyyy/M/d H:mm:ss",
              "yyyy/M/d H:mm",
              "yyyy-M-d H:mm")
          .stream()
          .map(pattern -> DateForm.of(pattern, Locale.ENGLISH, 2000))
          .toList();

  private LikelyDates() {}

  /** The fewest forms that most of these texts have, the most frequent first. */
  static List<String> forms(Collection<String> texts) {
    Set<String> left = new HashSet<>(texts);
    List<String> found = new ArrayList<>();
    while (!left.isEmpty()) {
      DateForm best = null;
      Set<String> fitting = Set.of();
      for (DateForm form : FORMS) {
        Set<String> fit = new HashSet<>(left);
        fit.removeIf(text -> form.read(text) == null);
        if (fit.size() > fitting.size()) {
          best = form;
          fitting = fit;
        }
      }
      if (best == null) {
        break;
      }
      found.add(best.toString());
      left.removeAll(fitting);
    }
    return found;
  }
}

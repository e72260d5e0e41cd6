package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Fact;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acts on a hazard that are not in its history yet. */
final class News {

  private final List<Entry> entries = new ArrayList<>();
  private @Nullable DueDate deadlineSet;
  private List<String> filesUsed = List.of();

  /** The next act sets a deadline. */
  void withDeadline(@Nullable DueDate due) {
    deadlineSet = due;
  }

  /** The next act brings or uses files. */
  void withFiles(List<String> digests) {
    filesUsed = List.copyOf(digests);
  }

  void add(
      Hazard hazard,
      Act act,
      @Nullable HazardState from,
      By by,
      @Nullable String reason,
      @Nullable Fact fact) {
    entries.add(
        new Entry(
            hazard.id,
            hazard.enterpriseId,
            hazard.regionCode,
            hazard.correlationId,
            hazard.version,
            act,
            from,
            hazard.state,
            hazard.standing(),
            deadlineSet,
            by,
            reason,
            filesUsed,
            fact));
    deadlineSet = null;
    filesUsed = List.of();
  }

  List<Act> acts() {
    return entries.stream().map(Entry::act).toList();
  }

  /** The acts since the last call. */
  List<Entry> take() {
    List<Entry> since = List.copyOf(entries);
    entries.clear();
    return since;
  }
}

package io.guapai.scoring.standing;

import io.guapai.runtime.event.Cause;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which event of a batch led to what: the newest about a record, else about its enterprise. */
public final class Triggers {

  private static final Triggers NONE = new Triggers();

  private final Map<String, Cause> byRecord = new HashMap<>();
  private final Map<String, Cause> byEnterprise = new HashMap<>();

  /** The clock led to it, no event. */
  public static Triggers none() {
    return NONE;
  }

  void add(String record, String enterprise, Cause cause) {
    byRecord.put(record, cause);
    byEnterprise.put(enterprise, cause);
  }

  /** The event that led to a change of an enterprise on account of a record; null when none. */
  public @Nullable Cause of(String enterprise, String record) {
    Cause cause = byRecord.get(record);
    return cause == null ? byEnterprise.get(enterprise) : cause;
  }
}

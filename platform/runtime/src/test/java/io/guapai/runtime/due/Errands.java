package io.guapai.runtime.due;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A capability whose rows become due; some go wrong when told so. */
@ApplicationScoped
class Errands implements DueWork<UUID> {

  static final String NAME = "errands";

  private final Sql sql;
  private final Set<UUID> bad = ConcurrentHashMap.newKeySet();
  private volatile @Nullable RuntimeException outage;

  Errands(Sql sql) {
    this.sql = sql;
  }

  /** From now on this row cannot be handled. */
  void spoil(UUID id) {
    bad.add(id);
  }

  void mend(UUID id) {
    bad.remove(id);
  }

  /** From now on nothing can be handled, for a reason that is no row's; null to end it. */
  void fail(@Nullable RuntimeException failure) {
    outage = failure;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public DueRows<UUID> rows() {
    return new DueRows<>(UUID.class, "errand", "id", "due_at is not null", "due_at");
  }

  @Override
  public int batch() {
    return 100;
  }

  @Override
  public void handle(List<UUID> errands, Instant now) {
    sql.update("update errand set times = times + 1, due_at = null where id = any(?)", errands);
    if (outage != null) {
      throw outage;
    }
    for (UUID errand : errands) {
      if (bad.contains(errand)) {
        throw new IllegalStateException("nobody knows what errand " + errand + " is about");
      }
    }
  }
}

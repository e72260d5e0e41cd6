package io.guapai.equipment.doubles;

import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The suspected doubles, as far as the scope of whoever asks shows them. */
@ApplicationScoped
class Doubles implements PanacheRepositoryBase<SuspectedDouble, UUID> {

  /** What a list is about; a null filters nothing. */
  record Filter(
      ListScope scope,
      @Nullable DoubleSubject subject,
      @Nullable DoubleState state,
      @Nullable Likeness likeness) {}

  /** Those found last first. */
  List<SuspectedDouble> list(Filter filter, @Nullable UUID before, int limit) {
    Conditions fit =
        Conditions.within(filter.scope(), Columns.of("regionCode"))
            .and("subject = ?", filter.subject())
            .and("state = ?", filter.state())
            .and("reason = ?", filter.likeness())
            .and("id < ?", before);
    return find(fit.hql() + " order by id desc", fit.values()).range(0, limit - 1).list();
  }
}

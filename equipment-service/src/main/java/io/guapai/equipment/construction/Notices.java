package io.guapai.equipment.construction;

import io.guapai.contracts.equipment.ConstructionWork;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notices on file, as far as the caller's scope shows them. */
@ApplicationScoped
class Notices {

  private final EntityManager entities;

  Notices(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What a list is about; a null filters nothing.
   *
   * @param asUser what is built for the caller's enterprise, and not by it
   */
  record Filter(
      ListScope scope,
      boolean asUser,
      @Nullable NoticeState state,
      @Nullable ConstructionWork work,
      @Nullable String noticeNo,
      @Nullable UUID before) {}

  /** The newest first. */
  List<ConstructionNotice> list(Filter filter, int limit) {
    Columns columns = Columns.of("region_code", filter.asUser() ? "user_id" : "enterprise_id");
    return Conditions.within(filter.scope(), columns)
        .and("state = ?", filter.state())
        .and("work = ?", filter.work())
        .and("notice_no = ?", filter.noticeNo())
        .and("id < ?", filter.before())
        .of(entities, ConstructionNotice.class, "construction_notice", "id desc", limit);
  }
}

package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.contracts.SafetyRole;
import io.guapai.contracts.equipment.SafetyStaffAppointed;
import io.guapai.contracts.equipment.SafetyStaffDismissed;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the register tells of who answers for safety in an enterprise (安全管理人员). */
@ApplicationScoped
class SafetyRows {

  private final Sql sql;

  SafetyRows(Sql sql) {
    this.sql = sql;
  }

  private record Post(
      String id,
      String enterprise,
      SafetyRole role,
      List<String> kinds,
      @Nullable LocalDate lastDay) {

    static Post of(SafetyStaffAppointed told) {
      return new Post(
          told.appointmentId(), told.enterpriseId(), told.role(), told.equipmentKinds(), null);
    }

    static Post of(SafetyStaffDismissed told) {
      return new Post(
          told.appointmentId(),
          told.enterpriseId(),
          told.role(),
          told.equipmentKinds(),
          told.lastDay());
    }
  }

  List<Projection<?>> projections() {
    return List.of(
        new Projection<>(
            SafetyStaffAppointed.class,
            SafetyStaffAppointed::appointmentId,
            events -> posts(events, Post::of)),
        new Projection<>(
            SafetyStaffDismissed.class,
            SafetyStaffDismissed::appointmentId,
            events -> posts(events, Post::of)));
  }

  private <T extends Fact> void posts(List<Received<T>> events, Function<T, Post> post) {
    sql.unnest(
        "insert into safety_post (appointment_id, enterprise_id, role, kinds, last_day, sequence)"
            + " select id, enterprise, role, kinds::text[], last_day, sequence"
            + " from unnest(?, ?, ?, ?, ?::date[], ?)"
            + " as told (id, enterprise, role, kinds, last_day, sequence)"
            + " on conflict (appointment_id) do update set enterprise_id = excluded.enterprise_id,"
            + " role = excluded.role, kinds = excluded.kinds, last_day = excluded.last_day,"
            + " sequence = excluded.sequence where safety_post.sequence <= excluded.sequence",
        events,
        event -> {
          Post of = post.apply(event.data());
          return new @Nullable Object[] {
            of.id(), of.enterprise(), of.role(), of.kinds(), of.lastDay(), event.header().sequence()
          };
        });
  }
}

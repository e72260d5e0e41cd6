package io.guapai.equipment.register;

import io.guapai.contracts.UseState;
import io.guapai.equipment.Area;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of the register, as far as the scope of whoever asks shows them. */
@ApplicationScoped
public class EquipmentRegister implements PanacheRepositoryBase<Equipment, UUID> {

  /**
   * What a list is about; a null filters nothing.
   *
   * @param overdueOn in use, and the inspection's date lies before this day
   */
  record Filter(
      @Nullable Area area,
      @Nullable UseState useState,
      @Nullable LocalDate overdueOn,
      @Nullable String enterpriseId,
      @Nullable String equipmentNo) {}

  /**
   * One unit.
   *
   * @throws ProblemException when there is none, or none that the scope shows (404)
   */
  Equipment required(UUID id, LockModeType lock) {
    return findByIdOptional(id, lock)
        .orElseThrow(
            () ->
                new ProblemException(PlatformProblem.NOT_FOUND, "id", "equipment", id.toString()));
  }

  /** The units in the order in which they entered, from after one of them. */
  List<Equipment> list(Filter filter, @Nullable UUID after, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (filter.area() != null) {
      where.append(" and regionCode >= :from and regionCode < :to");
      values.put("from", filter.area().from());
      values.put("to", filter.area().to());
    }
    if (filter.overdueOn() != null) {
      where.append(" and useState = :inUse and nextInspectionDate < :today");
      values.put("inUse", UseState.IN_USE);
      values.put("today", filter.overdueOn());
    }
    and(where, values, "useState", filter.useState());
    and(where, values, "enterpriseId", filter.enterpriseId());
    and(where, values, "equipmentNo", filter.equipmentNo());
    if (after != null) {
      where.append(" and id > :after");
      values.put("after", after);
    }
    return find(where + " order by id", values).range(0, limit - 1).list();
  }

  private static void and(
      StringBuilder where, Map<String, Object> values, String column, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }
}

package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.party.Given;
import io.guapai.equipment.ByTerritory;
import io.guapai.equipment.TextSearch;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.unit.UnitAliases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units of the register, as far as the scope of whoever asks shows them. */
@ApplicationScoped
public class EquipmentRegister implements PanacheRepositoryBase<Equipment, UUID> {

  /** Whose a unit is. */
  public static final Columns OWNED =
      Columns.of("region_code", "enterprise_id")
          .or(
              Assigned.unit("id", "uuid", Given.EQUIPMENT),
              Assigned.unit("enterprise_id", "text", Given.ENTERPRISE));

  /** Registered elsewhere, and used where whoever asks is the authority. */
  private static final String USED_HERE =
      "id = any(array(select cast(given_id as uuid) from assigned_unit"
          + " where basis = 'PLACE_OF_USE'))";

  private final UnitAliases aliases;
  private final TextSearch search;

  EquipmentRegister(UnitAliases aliases, TextSearch search) {
    this.aliases = aliases;
    this.search = search;
  }

  /**
   * What a list is about; a null filters nothing.
   *
   * @param usedHere the mobile units that are registered elsewhere, and not those of the scope
   * @param overdueOn in use, and the inspection's date lies before this day
   * @param vanished whether its source has it no more
   * @param inspected how a state of inspection is asked for
   * @param key what its name, its numbers or the name of its enterprise has in it, however typed
   */
  record Filter(
      ListScope scope,
      boolean usedHere,
      @Nullable UseState useState,
      @Nullable LocalDate overdueOn,
      @Nullable String enterpriseId,
      @Nullable String equipmentNo,
      @Nullable String key,
      @Nullable Boolean vanished,
      @Nullable EquipmentKind kind,
      @Nullable RegState regState,
      @Nullable String inspected) {}

  /**
   * One unit.
   *
   * @throws ProblemException when there is none, or none that the scope shows (404)
   */
  public Equipment required(UUID id, LockModeType lock) {
    return findByIdOptional(id, lock)
        .orElseThrow(
            () ->
                new ProblemException(PlatformProblem.NOT_FOUND, "id", "equipment", id.toString()));
  }

  /**
   * One unit, locked until the transaction ends.
   *
   * @throws ProblemException when there is none that the scope shows (404)
   */
  public Equipment forUpdate(UUID id) {
    return required(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Units by their ids, as far as the scope shows them. */
  public List<Equipment> all(Collection<UUID> ids) {
    return list("id in ?1 order by id", ids);
  }

  /** The unit with a public number, now or before, an equipment code or certificate, as typed. */
  public Optional<Equipment> byNumber(String typed) {
    List<String> spellings =
        Typed.spellings(typed).stream()
            .flatMap(spelling -> Stream.of(spelling, spelling.toUpperCase(Locale.ROOT)))
            .toList();
    return find("equipmentNo in ?1 or equipmentCode in ?1 or certificateNo in ?1", spellings)
        .stream()
        .min(Comparator.comparingInt(unit -> spellings.indexOf(unit.equipmentNo)))
        .or(
            () ->
                aliases.numbered(spellings).values().stream()
                    .findFirst()
                    .flatMap(current -> findByIdOptional(UUID.fromString(current.id()))));
  }

  /**
   * The units place by place, from after one of them. An index has what lists ask, so that only the
   * units that are shown are read.
   */
  List<Equipment> list(Filter filter, @Nullable ByTerritory<UUID> after, int limit) {
    return search.page(
        TextSearch.Subject.UNITS,
        filter.usedHere() ? null : filter.scope().region(),
        filter.key(),
        after,
        limit,
        (condition, value) -> list(filter, condition, value, after, limit));
  }

  private List<Equipment> list(
      Filter filter,
      String bearing,
      @Nullable Object value,
      @Nullable ByTerritory<UUID> after,
      int limit) {
    Conditions fit =
        filter.usedHere()
            ? new Conditions().and(USED_HERE)
            : Conditions.within(filter.scope(), OWNED);
    if (filter.overdueOn() != null) {
      fit.and("use_state = ?", UseState.IN_USE).and("next_inspection_date < ?", filter.overdueOn());
    }
    if (filter.vanished() != null) {
      fit.and(filter.vanished() ? "vanished_in is not null" : "vanished_in is null");
    }
    if (filter.kind() != null) {
      fit.and(filter.kind().sql());
    }
    if (filter.inspected() != null) {
      fit.and(filter.inspected());
    }
    return fit.and("use_state = ?", filter.useState())
        .and("reg_state = ?", filter.regState())
        .and("enterprise_id = ?", filter.enterpriseId())
        .and("equipment_no = ?", filter.equipmentNo())
        .and(bearing, value)
        .and(after == null ? "" : after.beyond(), after == null ? null : after.id())
        .found(getEntityManager(), Equipment.class, "equipment", ByTerritory.ORDER, limit);
  }
}

package io.guapai.inspection.maintenance;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who maintains which lift, as the register of assignments has it (使用单位与维保单位的合同). */
@ApplicationScoped
public class MaintenanceContracts {

  private static final String SELECT =
      "select a.id, a.organization, a.given = 'EQUIPMENT', a.valid_from, a.valid_to, a.ended_at"
          + " from assignment a join party p on p.id = a.organization"
          + " where a.basis = 'CONTRACT' and 'MAINTAINER' = any(p.kinds)"
          + " and (a.given = 'EQUIPMENT' and a.given_id = ?"
          + " or a.given = 'ENTERPRISE' and a.given_id = ?)";

  /**
   * That of the lift itself goes before that of all of the enterprise, the later before the
   * earlier.
   */
  private static final Comparator<MaintenanceContract> PRECEDENCE =
      Comparator.comparing(MaintenanceContract::ofUnit)
          .thenComparing(MaintenanceContract::from)
          .thenComparing(MaintenanceContract::id);

  private final Sql sql;
  private final PlatformClock clock;

  MaintenanceContracts(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * A contract.
   *
   * @param ofUnit whether it names the lift; else all of the enterprise
   * @param until last day; null when none is set
   * @param ended whether it was ended: it gives nothing any more, but what was done holds
   */
  public record MaintenanceContract(
      UUID id,
      String maintainer,
      boolean ofUnit,
      LocalDate from,
      @Nullable LocalDate until,
      boolean ended) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
  }

  /** All that there are or were of a lift, as far as the caller sees them. */
  public List<MaintenanceContract> of(String equipmentId, String enterpriseId) {
    return sql.query(
        SELECT,
        row ->
            new MaintenanceContract(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getBoolean(3),
                row.getObject(4, LocalDate.class),
                until(row.getObject(5, LocalDate.class), row.getObject(6, OffsetDateTime.class)),
                row.getObject(6) != null),
        equipmentId,
        enterpriseId);
  }

  /** The one that holds today. */
  public static Optional<MaintenanceContract> on(List<MaintenanceContract> all, LocalDate today) {
    return all.stream().filter(each -> !each.ended() && each.holdsOn(today)).max(PRECEDENCE);
  }

  /** Whether an organization had a contract on a day. */
  public boolean held(String maintainer, String equipmentId, String enterpriseId, LocalDate day) {
    return of(equipmentId, enterpriseId).stream()
        .anyMatch(each -> each.maintainer().equals(maintainer) && each.holdsOn(day));
  }

  /** The first day after another on which something changes; null when none is set. */
  static @Nullable LocalDate nextChange(List<MaintenanceContract> all, LocalDate day) {
    return all.stream()
        .filter(each -> !each.ended())
        .flatMap(
            each ->
                each.until() == null
                    ? Stream.of(each.from())
                    : Stream.of(each.from(), each.until().plusDays(1)))
        .filter(each -> each.isAfter(day))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** One that was ended held through that day at the latest. */
  private @Nullable LocalDate until(@Nullable LocalDate last, @Nullable OffsetDateTime ended) {
    if (ended == null) {
      return last;
    }
    LocalDate day = ended.toInstant().atZone(clock.getZone()).toLocalDate();
    return last == null || day.isBefore(last) ? day : last;
  }
}

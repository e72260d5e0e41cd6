package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.equipment.licence.LicenceCover.Answer;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an enterprise is licensed for what it does: asked wherever that decides, and in one way.
 * It is answered whether the caller sees the licence or not, for a licence is public.
 */
@ApplicationScoped
public class CoveringLicences {

  private final Sql sql;
  private final EnterpriseAliases aliases;

  CoveringLicences(Sql sql, EnterpriseAliases aliases) {
    this.sql = sql;
    this.aliases = aliases;
  }

  private record Row(
      UUID id,
      String number,
      List<String> covers,
      List<String> media,
      LocalDate from,
      LocalDate until,
      List<LocalDate> turns,
      @Nullable LocalDate endedOn) {}

  /**
   * The licence by which an enterprise may do something to a kind of equipment on a day, both ends
   * of its term included; or why none covers it. The scope is the present one.
   *
   * @param enterpriseId its present id or a former one
   * @param variety entry of the catalogue
   * @throws io.guapai.runtime.id.InvalidIdentifier when the catalogue has no such entry
   */
  public LicenceCover covering(
      String enterpriseId, LicenceKind kind, String variety, LocalDate day) {
    return covering(enterpriseId, kind, variety, null, day);
  }

  /** The same for filling a medium into a kind of equipment. */
  public LicenceCover filling(String enterpriseId, String variety, String medium, LocalDate day) {
    return covering(enterpriseId, LicenceKind.FILL, variety, medium, day);
  }

  LicenceCover covering(
      String enterpriseId,
      LicenceKind kind,
      String variety,
      @Nullable String medium,
      LocalDate day) {
    String entry = EquipmentVariety.parse(variety).code();
    return sql
        .query(
            "select id, licence_no, covers, media, first_issued_on, valid_until, turns, ended_on"
                + " from guapai_licences(?, ?)",
            CoveringLicences::row,
            aliases.current(enterpriseId),
            kind)
        .stream()
        .map(
            row ->
                new LicenceCover(
                    answer(row, entry, medium, day), row.id(), row.number(), row.until()))
        .filter(cover -> cover.answer() != Answer.NONE)
        .min(Comparator.comparing(LicenceCover::answer))
        .orElse(LicenceCover.NO_LICENCE);
  }

  private static Answer answer(Row row, String variety, @Nullable String medium, LocalDate day) {
    LocalDate ended = row.endedOn();
    if (day.isBefore(row.from())) {
      return Answer.NONE;
    }
    if (!EquipmentVariety.isWithin(row.covers(), variety)
        || medium != null && !LicenceScope.fills(row.media(), medium)) {
      return Answer.OUT_OF_SCOPE;
    }
    if (ended != null && !day.isBefore(ended)) {
      return Answer.ENDED;
    }
    if (day.isAfter(row.until())) {
      return Answer.EXPIRED;
    }
    long turned = row.turns().stream().filter(turn -> !turn.isAfter(day)).count();
    return turned % 2 == 1 ? Answer.SUSPENDED : Answer.COVERED;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("licence_no"),
        List.of((String[]) row.getArray("covers").getArray()),
        List.of((String[]) row.getArray("media").getArray()),
        row.getObject("first_issued_on", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        days(row.getArray("turns")),
        row.getObject("ended_on", LocalDate.class));
  }

  private static List<LocalDate> days(Array array) throws SQLException {
    return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
  }
}

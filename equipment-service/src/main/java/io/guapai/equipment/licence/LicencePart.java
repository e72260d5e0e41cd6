package io.guapai.equipment.licence;

import static io.guapai.equipment.exports.ArchiveTable.column;

import io.guapai.equipment.Area;
import io.guapai.equipment.exports.ArchiveTable;
import io.guapai.equipment.exports.Origin;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.RegisterPart;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The licences of a register that are in force or suspended, each with its present term. */
@Singleton
record LicencePart(Sql sql) implements RegisterPart {

  private static final ArchiveTable TABLE =
      new ArchiveTable(
          "LICENCE",
          "Licences",
          List.of(
              column("licenceNo", "l.licence_no"),
              column("licenceKind", "l.kind"),
              column("licensee", "l.enterprise_id"),
              column("licenseeName", "e.name"),
              column("covers", "array_to_string(l.covers, '、')"),
              column("limits", "l.limits"),
              column("media", "array_to_string(l.media, '、')"),
              column("issuingAuthority", "l.authority"),
              column("issuedOn", "l.issued_on"),
              column("validUntil", "l.valid_until"),
              column("firstIssuedOn", "l.first_issued_on"),
              // Of a suspended one the last turn is the day from which it does not hold.
              column(
                  "suspendedOn",
                  "case l.state when 'SUSPENDED' then l.turns[cardinality(l.turns)] end")));

  private record Told(UUID id, List<@Nullable String> cells) {}

  @Override
  public int order() {
    return 40;
  }

  @Override
  public List<String> staysBehind(Asked asked) {
    return List.of(
        "已吊销、已注销的许可证，以及此前的暂停记录和历史记录留在原平台。",
        "Licences that were revoked or handed back, former suspensions and histories stay on the"
            + " platform of before.");
  }

  @Override
  public void write(Asked asked, Files files) throws IOException {
    Origin origin = Origin.register(false);
    Rows file =
        files.file(
            origin.marked("licences"), TABLE.profile(asked.territory(), origin), TABLE.header());
    Paged.each(
        (@Nullable UUID after) -> page(asked.area(), after),
        Told::id,
        licence -> file.add(licence.cells()));
  }

  private List<Told> page(Area area, @Nullable UUID after) {
    return sql.query(
        "select l.id, "
            + TABLE.select()
            + " from licence l join enterprise e on e.id = l.enterprise_id"
            + " where e.state = 'REGISTERED' and l.state in ('IN_FORCE', 'SUSPENDED')"
            + " and l.region_code >= ? and l.region_code < ? and (?::uuid is null or l.id > ?)"
            + " order by l.id limit ?",
        row -> new Told(row.getObject(1, UUID.class), TABLE.cells(row, 1)),
        area.from(),
        area.to(),
        after,
        after,
        Paged.SIZE);
  }
}

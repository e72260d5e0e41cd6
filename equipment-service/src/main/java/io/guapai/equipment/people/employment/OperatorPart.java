package io.guapai.equipment.people.employment;

import static io.guapai.equipment.exports.ArchiveTable.column;

import io.guapai.equipment.Area;
import io.guapai.equipment.exports.ArchiveTable;
import io.guapai.equipment.exports.Origin;
import io.guapai.equipment.exports.Paged;
import io.guapai.equipment.exports.RegisterPart;
import io.guapai.equipment.people.certificate.Numbers;
import io.guapai.equipment.people.certificate.OperatorNumber;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a register: certificates that are kept in the territory, a row for each project
 * and each place where its holder works by it. They are known by their numbers, so without a reason
 * to open these they stay.
 */
@Singleton
record OperatorPart(Sql sql, Numbers numbers, Caller caller) implements RegisterPart {

  private static final ArchiveTable TABLE =
      new ArchiveTable(
          "OPERATOR",
          "Operators",
          List.of(
              // The number takes the place of the certificate's id when it was opened.
              column("certificateNumber", "c.id"),
              column("holderName", "c.holder_name"),
              column("issuingAuthority", "c.issuing_authority"),
              column("issuedOn", "c.issued_on"),
              column("region", "c.region_code"),
              column("projects", "p.project"),
              column("approvedOn", "p.approved_on"),
              column("validUntil", "p.valid_until"),
              column("certificateState", "c.state"),
              column("employer", "m.enterprise_id"),
              column("employerName", "m.name"),
              column("employedOn", "m.employed_on"),
              column("equipmentNo", "u.equipment_no"),
              column("assignedOn", "u.assigned_on")));

  private static final String ROWS =
      " from operator_certificate c join operator_project p on p.certificate_id = c.id"
          + " left join (select m.id, m.certificate_id, m.enterprise_id, m.employed_on, e.name"
          + " from operator_employment m join enterprise e on e.id = m.enterprise_id"
          + " where m.left_on is null and e.state = 'REGISTERED'"
          + " and e.region_code >= ? and e.region_code < ?) m on m.certificate_id = c.id"
          + " left join (select u.id, u.employment_id, u.project, u.assigned_on, q.equipment_no"
          + " from operator_unit u join equipment q on q.id = u.equipment_id"
          + " where u.released_on is null and not u.to_release"
          + " and q.region_code >= ? and q.region_code < ?) u"
          + " on u.employment_id = m.id and u.project = p.project"
          + " where c.id = any(?::uuid[]) order by c.id, p.project, m.id, u.id";

  private record Told(UUID id, List<List<@Nullable String>> rows) {}

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void check(Asked asked) {
    if (asked.reason() != null) {
      Numbers.requireReason(asked.reason());
    }
  }

  @Override
  public List<String> staysBehind(Asked asked) {
    return asked.reason() == null
        ? List.of(
            "作业人员未移出：证件编号须说明用途（reason）后方可导出，每次导出均有记录。",
            "Operators stay: their numbers are opened for a stated reason only, and each opening is"
                + " written down.")
        : List.of(
            "已撤销、已交回的作业人员证，已结束的聘用和定岗，外地发证机关保管的证件，以及历史记录和查阅记录留在原平台。",
            "Certificates of operators that were revoked or handed back or are kept in another"
                + " territory, employments and assignments that ended, histories and who read"
                + " numbers stay on the platform of before.");
  }

  @Override
  public void write(Asked asked, Files files) throws IOException {
    String reason = asked.reason();
    if (reason == null) {
      return;
    }
    Origin origin = Origin.register(false);
    Rows file =
        files.file(
            origin.marked("operators"), TABLE.profile(asked.territory(), origin), TABLE.header());
    Paged.all(
        (@Nullable UUID after) -> page(asked.area(), after),
        Told::id,
        page -> write(page, reason, file));
  }

  /** Writes rows with the numbers, once it is written down that these were opened. */
  private void write(List<Told> certificates, String reason, Rows file) throws IOException {
    Map<UUID, OperatorNumber> opened =
        numbers.read(certificates.stream().map(Told::id).toList(), reason, caller);
    for (Told certificate : certificates) {
      String number = Objects.requireNonNull(opened.get(certificate.id())).value();
      for (List<@Nullable String> row : certificate.rows()) {
        row.set(0, number);
        file.add(row);
      }
    }
  }

  private List<Told> page(Area area, @Nullable UUID after) {
    List<UUID> certificates =
        sql.query(
            "select id from operator_certificate where region_code >= ? and region_code < ?"
                + " and state in ('VALID', 'SUSPENDED') and (?::uuid is null or id > ?)"
                + " order by id limit ?",
            row -> row.getObject(1, UUID.class),
            area.from(),
            area.to(),
            after,
            after,
            Paged.SIZE);
    Map<UUID, List<List<@Nullable String>>> rows = new HashMap<>();
    sql.query(
        "select c.id, " + TABLE.select() + ROWS,
        row ->
            rows.computeIfAbsent(row.getObject(1, UUID.class), first -> new ArrayList<>())
                .add(TABLE.cells(row, 1)),
        area.from(),
        area.to(),
        area.from(),
        area.to(),
        certificates);
    return certificates.stream().map(id -> new Told(id, rows.getOrDefault(id, List.of()))).toList();
  }
}

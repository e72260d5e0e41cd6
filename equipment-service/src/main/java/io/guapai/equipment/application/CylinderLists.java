package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of cylinders that applications are about; all is done set-based, in one statement. */
@ApplicationScoped
class CylinderLists {

  /** Fit to bear a certificate: without one, not ended, and inspected. Two times the day. */
  private static final String UNCERTIFIED =
      "c.certificate_no is null and c.state not in ('CONDEMNED', 'SCRAPPED')"
          + " and c.next_inspection_date >= ? and c.scrap_on >= ?";

  private static final String BEARS = "c.certificate_no = ?";

  /** Matters that are about cylinders with a certificate; the others give them one. */
  private static final Set<Matter> BEARING =
      Set.of(Matter.RENAMING, Matter.TRANSFER, Matter.CANCELLATION);

  private static final String OPEN =
      "exists (select from cylinder_list o join use_application a on a.cylinder_list = o.list"
          + " where o.cylinder_id = c.id and a.state in ('SUBMITTED', 'SUPPLEMENT', 'ACCEPTED'))";

  private static final String ON_LIST =
      " from cylinder c join cylinder_list l on l.cylinder_id = c.id where l.list = ?"
          + " and c.filler_id = ? and c.certificate_no is null"
          + " and c.state not in ('CONDEMNED', 'SCRAPPED')"
          + " and c.next_inspection_date >= ? and c.scrap_on >= ?";

  private final Sql sql;

  CylinderLists(Sql sql) {
    this.sql = sql;
  }

  /** Class of cylinders that have one certificate together. */
  record Lot(String filler, String variety, Medium medium) {}

  /** Keeps others from applying for, or granting, cylinders of a filler until it is done. */
  void lock(String filler) {
    sql.query(
        "select pg_advisory_xact_lock(hashtext('cylinder_list'), hashtext(?))",
        row -> filler,
        filler);
  }

  /** The classes of the cylinders of a filler that have some codes. */
  List<Lot> lots(String filler, Collection<String> codes) {
    return sql.query(
        "select distinct variety, medium from cylinder where filler_id = ? and code = any(?)",
        row -> new Lot(filler, row.getString(1), Medium.valueOf(row.getString(2))),
        filler,
        codes);
  }

  /**
   * Makes a list of those that a matter can be about.
   *
   * @param codes only those that have them; null for all that no other application is about
   * @param certificate the one in force for the class
   * @return how many there are
   */
  int make(
      UUID list,
      Matter matter,
      Lot lot,
      @Nullable Collection<String> codes,
      @Nullable String certificate,
      LocalDate today) {
    boolean bearing = BEARING.contains(matter);
    String fit = bearing ? BEARS : UNCERTIFIED;
    String which = codes == null ? " and not " + OPEN : " and c.code = any(?)";
    List<@Nullable Object> values =
        new ArrayList<>(List.of(list, lot.filler(), lot.variety(), lot.medium()));
    if (bearing) {
      values.add(certificate);
    } else {
      values.add(today);
      values.add(today);
    }
    if (codes != null) {
      values.add(codes);
    }
    return sql.update(
        "insert into cylinder_list (list, cylinder_id) select ?, c.id from cylinder c"
            + " where c.filler_id = ? and c.variety = ? and c.medium = ? and "
            + fit
            + which,
        values.toArray());
  }

  /** A cylinder that was named, as it stands; its state is null when the filler has none. */
  record Named(String code, @Nullable String state, @Nullable String certificateNo) {}

  /** The first of some codes that is not on a list. */
  Optional<Named> missing(UUID list, String filler, Collection<String> codes) {
    return sql.first(
        "select s.code, c.state, c.certificate_no from unnest(?) with ordinality as s (code, no)"
            + " left join cylinder c on c.code = s.code and c.filler_id = ?"
            + " where not exists (select from cylinder_list l where l.list = ?"
            + " and l.cylinder_id = c.id) order by s.no limit 1",
        row -> new Named(row.getString(1), row.getString(2), row.getString(3)),
        codes,
        filler,
        list);
  }

  /** How many of a list are still fit to bear a certificate; they stay so until it is done. */
  int fit(UUID list, String filler, LocalDate today) {
    return sql.first(
            "select count(*) from (select c.id" + ON_LIST + " for update of c) as fit",
            row -> row.getInt(1),
            list,
            filler,
            today,
            today)
        .orElse(0);
  }

  /** Those of a list that are fit bear a certificate from now on. */
  int certify(UUID list, String filler, String no, LocalDate today) {
    return sql.update(
        "update cylinder set certificate_no = ? where id in (select c.id" + ON_LIST + ")",
        no,
        list,
        filler,
        today,
        today);
  }

  /** All that bear a certificate are another filler's, and bear the number that it has then. */
  void hand(String no, String to, String region, String certificate) {
    sql.update(
        "update cylinder set filler_id = ?, region_code = ?, certificate_no = ?,"
            + " offered_to = null, owner = null, entrusted_until = null, version = version + 1"
            + " where certificate_no = ? and state <> 'SCRAPPED'",
        to,
        region,
        certificate,
        no);
  }

  /** Those of a list that bear a certificate bear it no more. */
  void uncertify(UUID list, String no) {
    sql.update(
        "update cylinder set certificate_no = null where certificate_no = ?"
            + " and id in (select cylinder_id from cylinder_list where list = ?)",
        no,
        list);
  }
}

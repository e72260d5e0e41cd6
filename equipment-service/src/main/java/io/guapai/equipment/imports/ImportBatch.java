package io.guapai.equipment.imports;

import io.guapai.contracts.UseState;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.register.AssignedUnits;
import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.equipment.register.EquipmentTable;
import io.guapai.equipment.register.NewEquipment;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.equipment.term.TermBook;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.history.History;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Applies a batch of rows in one transaction: position, enterprises, units, rejections and events
 * commit together or not at all.
 */
@ApplicationScoped
class ImportBatch {

  private final ImportJobs jobs;
  private final ImportedEnterprises enterprises;
  private final EquipmentTable equipment;
  private final Rejections rejections;
  private final TermBook terms;
  private final AssignedUnits assignments;
  private final History history;
  private final PlatformClock clock;
  private final Sql sql;

  ImportBatch(
      ImportJobs jobs,
      ImportedEnterprises enterprises,
      EquipmentTable equipment,
      Rejections rejections,
      TermBook terms,
      AssignedUnits assignments,
      History history,
      PlatformClock clock,
      Sql sql) {
    this.jobs = jobs;
    this.enterprises = enterprises;
    this.equipment = equipment;
    this.rejections = rejections;
    this.terms = terms;
    this.assignments = assignments;
    this.history = history;
    this.clock = clock;
    this.sql = sql;
  }

  /**
   * Applies the lines that follow a position. Part of a transaction in system scope.
   *
   * @param position rows of the job that were dealt with before
   * @param start when work on these lines began, by {@link System#nanoTime()}
   * @return false when another worker is at the job: nothing was done
   */
  boolean apply(ImportJob job, Profile profile, int position, List<Parsed> lines, long start) {
    if (!jobs.hold(job.id(), position)) {
      return false;
    }
    // Two imports of one source system would otherwise enter the same enterprise twice.
    sql.query(
        "select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> row.getInt(1),
        "import " + profile.sourceSystem());
    List<Parsed.Rejection> rejected = new ArrayList<>();
    List<Parsed.Row> rows = dropRejected(lines, rejected);
    rows = dropRepeated(job, rows, rejected);
    rows = dropForeign(job.region(), profile, rows, rejected);
    rows = dropTakenCodes(rows, rejected);
    By by = job.by(clock.instant());
    Known known = known(profile, rows, by);
    rows = dropClosed(rows, known, rejected);
    int written = rows.isEmpty() ? 0 : write(job.region(), profile, rows, known, by);
    rejections.keep(job.id(), rejected, profile.delimiter());
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    jobs.advance(job.id(), rows.size(), rejected.size(), rows.size() - written, millis);
    return true;
  }

  private static List<Parsed.Row> dropRejected(
      List<Parsed> lines, List<Parsed.Rejection> rejected) {
    List<Parsed.Row> rows = new ArrayList<>();
    for (Parsed line : lines) {
      if (line instanceof Parsed.Row row) {
        rows.add(row);
      } else if (line instanceof Parsed.Rejection rejection) {
        rejected.add(rejection);
      }
    }
    return rows;
  }

  /** The first row with a record number counts, in this batch and in all before. */
  private List<Parsed.Row> dropRepeated(
      ImportJob job, List<Parsed.Row> rows, List<Parsed.Rejection> rejected) {
    Set<String> fresh =
        new HashSet<>(
            sql.query(
                "insert into import_record (job_id, record_no)"
                    + " select ?, record_no from unnest(?) as met (record_no)"
                    + " on conflict do nothing returning record_no",
                row -> row.getString(1),
                job.id(),
                rows.stream().map(Parsed.Row::recordNo).toList()));
    List<Parsed.Row> kept = new ArrayList<>();
    for (Parsed.Row row : rows) {
      if (fresh.remove(row.recordNo())) {
        kept.add(row);
      } else {
        rejected.add(row.rejected(RejectionReason.DUPLICATE_RECORD_NO, row.recordNo()));
      }
    }
    return kept;
  }

  /**
   * A unit outside the uploader's territory is not his to change, wherever his row says that it is.
   */
  private List<Parsed.Row> dropForeign(
      RegionCode territory,
      Profile profile,
      List<Parsed.Row> rows,
      List<Parsed.Rejection> rejected) {
    Set<String> elsewhere =
        equipment.elsewhere(
            profile.sourceSystem(), rows.stream().map(Parsed.Row::recordNo).toList(), territory);
    List<Parsed.Row> kept = new ArrayList<>();
    for (Parsed.Row row : rows) {
      if (elsewhere.contains(row.recordNo())) {
        rejected.add(
            row.rejected(RejectionReason.RECORD_ELSEWHERE, row.recordNo(), territory.value()));
      } else {
        kept.add(row);
      }
    }
    return kept;
  }

  /**
   * An equipment code belongs to one unit: that of another record, or of an earlier row, keeps it.
   */
  private List<Parsed.Row> dropTakenCodes(List<Parsed.Row> rows, List<Parsed.Rejection> rejected) {
    Set<String> codes = new HashSet<>();
    rows.stream().map(row -> row.no().code()).filter(Objects::nonNull).forEach(codes::add);
    if (codes.isEmpty()) {
      return rows;
    }
    List<EquipmentTable.CodeHolder> holders = equipment.holders(codes);
    List<Parsed.Row> kept = new ArrayList<>();
    for (Parsed.Row row : rows) {
      String code = row.no().code();
      boolean taken =
          code != null
              && (!codes.remove(code)
                  || holders.stream().anyMatch(holder -> holder.keepsFrom(row.no())));
      if (taken) {
        rejected.add(row.rejected(RejectionReason.EQUIPMENT_CODE_TAKEN, String.valueOf(code)));
      } else {
        kept.add(row);
      }
    }
    return kept;
  }

  /** What the register knows of the enterprises and units of some rows. */
  private record Known(Map<String, Enterprise> users, Map<String, EquipmentTable.KnownUse> units) {

    Enterprise user(Parsed.Row row) {
      return Objects.requireNonNull(users.get(row.enterprise().key()));
    }
  }

  private Known known(Profile profile, List<Parsed.Row> rows, By by) {
    return rows.isEmpty()
        ? new Known(Map.of(), Map.of())
        : new Known(
            enterprises.of(rows, profile, by),
            equipment.knownUse(
                profile.sourceSystem(), rows.stream().map(Parsed.Row::recordNo).toList()));
  }

  /** An enterprise that exists no more gets no new unit; those that it has still change. */
  private static List<Parsed.Row> dropClosed(
      List<Parsed.Row> rows, Known known, List<Parsed.Rejection> rejected) {
    List<Parsed.Row> kept = new ArrayList<>();
    for (Parsed.Row row : rows) {
      Enterprise user = known.user(row);
      if (user.state() == EnterpriseState.REGISTERED || known.units().containsKey(row.recordNo())) {
        kept.add(row);
      } else {
        rejected.add(row.rejected(RejectionReason.ENTERPRISE_CLOSED, user.name()));
      }
    }
    return kept;
  }

  /** Enters and updates; returns how many rows were new or changed. */
  private int write(
      RegionCode territory, Profile profile, List<Parsed.Row> rows, Known known, By by) {
    TermRules rules = terms.rules();
    LocalDate today = clock.today();
    List<NewEquipment> units = new ArrayList<>(rows.size());
    for (Parsed.Row row : rows) {
      Enterprise user = known.user(row);
      RegistrationTerm.InUse since =
          known
              .units()
              .getOrDefault(row.recordNo(), EquipmentTable.KnownUse.NONE)
              .orFrom(today, row.firstUseDate());
      units.add(unit(row, user, profile, since, rules));
    }
    List<EquipmentSnapshot> written = equipment.follow(units, territory, today, by.at());
    assignments.follow(written.stream().filter(unit -> !unit.isNew()).toList());
    history.tell(
        EquipmentSnapshot.KIND,
        by,
        written.stream()
            .map(unit -> unit.isNew() ? unit.registered(Cause.none()) : unit.changed(Cause.none()))
            .toList());
    return written.size();
  }

  private static NewEquipment unit(
      Parsed.Row row,
      Enterprise user,
      Profile profile,
      RegistrationTerm.InUse since,
      TermRules rules) {
    return new NewEquipment(
        row.no(),
        user.id().value(),
        user.name(),
        row.region(),
        row.variety(),
        row.name(),
        row.useState(),
        row.regState(),
        row.firstUseDate(),
        row.nextInspectionDate(),
        row.useState() == UseState.IN_USE ? since.known() : null,
        RegistrationTerm.of(row.useState(), row.regState(), row.variety(), since, rules),
        row.details(),
        row.digest(profile.demonstration()),
        profile.demonstration());
  }
}

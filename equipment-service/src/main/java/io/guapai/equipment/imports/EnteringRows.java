package io.guapai.equipment.imports;

import io.guapai.contracts.UseState;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.register.AssignedUnits;
import io.guapai.equipment.register.DateSource;
import io.guapai.equipment.register.EquipmentDates;
import io.guapai.equipment.register.EquipmentSnapshot;
import io.guapai.equipment.register.EquipmentTable;
import io.guapai.equipment.register.MergedUnits;
import io.guapai.equipment.register.NewEquipment;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.equipment.term.TermBook;
import io.guapai.equipment.term.TermRules;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.history.History;
import io.guapai.runtime.imports.Entering;
import io.guapai.runtime.imports.ImportJob;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enters rows that can be read: their enterprises, their units, and what is told of both. */
@ApplicationScoped
class EnteringRows {

  private final ImportedEnterprises enterprises;
  private final EquipmentTable equipment;
  private final MergedUnits gone;
  private final ImportedCodes codes;
  private final TermBook terms;
  private final AssignedUnits assignments;
  private final History history;
  private final PlatformClock clock;

  EnteringRows(
      ImportedEnterprises enterprises,
      EquipmentTable equipment,
      MergedUnits gone,
      ImportedCodes codes,
      TermBook terms,
      AssignedUnits assignments,
      History history,
      PlatformClock clock) {
    this.enterprises = enterprises;
    this.equipment = equipment;
    this.gone = gone;
    this.codes = codes;
    this.terms = terms;
    this.assignments = assignments;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Enters rows, and adds those that the register does not take to the rejected ones. Part of a
   * transaction in system scope, of which no two run for one source system.
   */
  Entering.Entered<UnitRow> enter(
      ImportJob job, Profile profile, List<UnitRow> read, List<Parsed.Rejection> rejected) {
    List<UnitRow> rows = dropForeign(job.region(), profile, read, rejected);
    List<UnitRow> merged = merged(profile, rows);
    rows = rows.stream().filter(row -> !merged.contains(row)).toList();
    rows = dropTakenCodes(job, profile, rows, rejected);
    By by = job.by(clock.instant());
    Known known = known(profile, rows, by);
    rows = dropClosed(rows, known, rejected);
    rows = dropMistaken(rows, known, rejected);
    List<EquipmentSnapshot> written =
        rows.isEmpty() ? List.of() : write(job.region(), profile, rows, known, by);
    int added = (int) written.stream().filter(EquipmentSnapshot::isNew).count();
    List<UnitRow> taken = Stream.concat(rows.stream(), merged.stream()).toList();
    return new Entering.Entered<>(taken, added, taken.size() - written.size());
  }

  /** Rows of entries that gave way to another entry of the same unit: that one goes on. */
  private List<UnitRow> merged(Profile profile, List<UnitRow> rows) {
    Set<String> records =
        gone.records(profile.sourceSystem(), rows.stream().map(UnitRow::recordNo).toList());
    return rows.stream().filter(row -> records.contains(row.recordNo())).toList();
  }

  /**
   * A unit outside the uploader's territory is not his to change, wherever his row says that it is.
   */
  private List<UnitRow> dropForeign(
      RegionCode territory, Profile profile, List<UnitRow> rows, List<Parsed.Rejection> rejected) {
    Set<String> elsewhere =
        equipment.elsewhere(
            profile.sourceSystem(), rows.stream().map(UnitRow::recordNo).toList(), territory);
    List<UnitRow> kept = new ArrayList<>();
    for (UnitRow row : rows) {
      if (elsewhere.contains(row.recordNo())) {
        rejected.add(
            row.rejected(RegisterReason.RECORD_ELSEWHERE, row.recordNo(), territory.value()));
      } else {
        kept.add(row);
      }
    }
    return kept;
  }

  /**
   * An equipment code belongs to one unit: that of another record, or of an earlier row, keeps it.
   */
  private List<UnitRow> dropTakenCodes(
      ImportJob job, Profile profile, List<UnitRow> rows, List<Parsed.Rejection> rejected) {
    Set<String> stated = new HashSet<>();
    rows.stream().map(row -> row.no().code()).filter(Objects::nonNull).forEach(stated::add);
    if (stated.isEmpty()) {
      return rows;
    }
    List<EquipmentTable.CodeHolder> holders = equipment.holders(stated);
    if (job.dryRun()) {
      holders = codes.asIfEntered(job.id(), profile.sourceSystem(), stated, holders);
    }
    List<EquipmentTable.CodeHolder> known = holders;
    List<UnitRow> kept = new ArrayList<>();
    for (UnitRow row : rows) {
      String code = row.no().code();
      boolean taken =
          code != null
              && (!stated.remove(code)
                  || known.stream().anyMatch(holder -> holder.keepsFrom(row.no())));
      if (taken) {
        rejected.add(row.rejected(RegisterReason.EQUIPMENT_CODE_TAKEN, String.valueOf(code)));
      } else {
        kept.add(row);
      }
    }
    return kept;
  }

  /** What the register knows of the enterprises and units of some rows. */
  private record Known(Map<String, Enterprise> users, Map<String, EquipmentTable.KnownUse> units) {

    Enterprise user(UnitRow row) {
      return Objects.requireNonNull(users.get(row.enterprise().key()));
    }
  }

  private Known known(Profile profile, List<UnitRow> rows, By by) {
    return rows.isEmpty()
        ? new Known(Map.of(), Map.of())
        : new Known(
            enterprises.of(rows.stream().map(UnitRow::enterprise).toList(), profile, by).byKey(),
            equipment.knownUse(
                profile.sourceSystem(), rows.stream().map(UnitRow::recordNo).toList()));
  }

  /** An enterprise that exists no more gets no new unit; those that it has still change. */
  private static List<UnitRow> dropClosed(
      List<UnitRow> rows, Known known, List<Parsed.Rejection> rejected) {
    List<UnitRow> kept = new ArrayList<>();
    for (UnitRow row : rows) {
      Enterprise user = known.user(row);
      if (user.state() == EnterpriseState.REGISTERED || known.units().containsKey(row.recordNo())) {
        kept.add(row);
      } else {
        rejected.add(row.rejected(RegisterReason.ENTERPRISE_CLOSED, user.name()));
      }
    }
    return kept;
  }

  /** Whose provisional id another enterprise has, on this platform, is not that one. */
  private static List<UnitRow> dropMistaken(
      List<UnitRow> rows, Known known, List<Parsed.Rejection> rejected) {
    List<UnitRow> kept = new ArrayList<>();
    for (UnitRow row : rows) {
      if (EnteringEnterprises.mistaken(row.enterprise(), known.user(row))) {
        rejected.add(
            row.rejected(
                RegisterReason.ENTERPRISE_ID_TAKEN,
                row.enterprise().key(),
                known.user(row).name()));
      } else {
        kept.add(row);
      }
    }
    return kept;
  }

  /** Enters and updates; returns the units that are new or changed. */
  private List<EquipmentSnapshot> write(
      RegionCode territory, Profile profile, List<UnitRow> rows, Known known, By by) {
    TermRules rules = terms.rules();
    LocalDate today = clock.today();
    List<NewEquipment> units = new ArrayList<>(rows.size());
    for (UnitRow row : rows) {
      Enterprise user = known.user(row);
      Dated dated =
          Dated.of(
              row, known.units().getOrDefault(row.recordNo(), EquipmentTable.KnownUse.NONE), today);
      units.add(unit(row, user, profile, dated, rules));
    }
    List<EquipmentSnapshot> written = equipment.follow(units, territory, today, by.at());
    assignments.follow(written.stream().filter(unit -> !unit.isNew()).toList());
    history.tell(
        EquipmentSnapshot.KIND,
        by,
        written.stream()
            .map(unit -> unit.isNew() ? unit.registered(Cause.none()) : unit.changed(Cause.none()))
            .toList());
    return written;
  }

  /**
   * The dates of a unit: those of its row, and where one of them cannot be read, what the register
   * knew before.
   */
  private record Dated(
      @Nullable LocalDate firstUse,
      @Nullable LocalDate nextInspection,
      RegistrationTerm.InUse since) {

    static Dated of(UnitRow row, EquipmentTable.KnownUse known, LocalDate today) {
      LocalDate firstUse = row.lacks(Field.FIRST_USE_DATE) ? known.firstUse() : row.firstUseDate();
      LocalDate next =
          row.lacks(Field.NEXT_INSPECTION_DATE) ? known.nextInspection() : row.nextInspectionDate();
      if (EquipmentDates.reversed(firstUse, next)) {
        firstUse = row.firstUseDate();
        next = row.nextInspectionDate();
      }
      return new Dated(firstUse, next, known.orFrom(today, firstUse));
    }
  }

  private static NewEquipment unit(
      UnitRow row, Enterprise user, Profile profile, Dated dated, TermRules rules) {
    return new NewEquipment(
        row.no(),
        user.id().value(),
        user.name(),
        row.region(),
        row.variety(),
        row.name(),
        row.useState(),
        row.regState(),
        dated.firstUse(),
        dated.nextInspection(),
        dated.nextInspection() == null
            ? null
            : new DateSource(DateSource.StatedBy.IMPORT, profile.sourceSystem()),
        row.useState() == UseState.IN_USE ? dated.since().known() : null,
        RegistrationTerm.of(row.useState(), row.regState(), row.variety(), dated.since(), rules),
        row.position(),
        row.details(),
        row.digest(profile.demonstration()),
        profile.demonstration());
  }
}

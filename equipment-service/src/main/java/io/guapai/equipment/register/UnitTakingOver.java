package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the entry of a unit that stays has of one that gives way: what it has not itself. */
final class UnitTakingOver {

  private UnitTakingOver() {}

  static void takeOver(Equipment stays, Equipment gone) {
    stays.name = or(stays.name, gone.name);
    stays.equipmentCode = or(stays.equipmentCode, gone.equipmentCode);
    stays.legacyCode = or(stays.legacyCode, gone.legacyCode);
    stays.firstUseDate = or(stays.firstUseDate, gone.firstUseDate);
    stays.inUseKnownSince = or(stays.inUseKnownSince, gone.inUseKnownSince);
    stays.made = or(stays.made, gone.made);
    if (stays.position == null) {
      stays.position = gone.position;
      stays.mapPoint = gone.mapPoint;
    }
    stays.parameters = parameters(stays, gone);
    stays.documents = documents(stays, gone);
    inspection(stays, gone);
    if (gone.regState == RegState.REGISTERED) {
      stays.regState = RegState.REGISTERED;
      stays.certificateNo = or(stays.certificateNo, gone.certificateNo);
    }
  }

  private static List<Parameter> parameters(Equipment stays, Equipment gone) {
    Set<String> stated = stays.parameters.stream().map(Parameter::code).collect(Collectors.toSet());
    List<Parameter> all = new ArrayList<>(stays.parameters);
    gone.parameters.stream().filter(one -> !stated.contains(one.code())).forEach(all::add);
    return List.copyOf(all);
  }

  private static List<FiledDocument> documents(Equipment stays, Equipment gone) {
    List<FiledDocument> all = new ArrayList<>(stays.documents);
    gone.documents.stream().filter(one -> !all.contains(one)).forEach(all::add);
    return List.copyOf(all);
  }

  /** The inspection that was made last decides, and its date; one without any has the other's. */
  private static void inspection(Equipment stays, Equipment gone) {
    if (later(gone.lastInspectedOn, stays.lastInspectedOn)) {
      stays.lastInspectedOn = gone.lastInspectedOn;
      stays.lastConclusion = gone.lastConclusion;
      if (gone.nextInspectionDate != null) {
        date(stays, gone);
      }
    } else if (stays.nextInspectionDate == null) {
      date(stays, gone);
    }
  }

  private static void date(Equipment stays, Equipment gone) {
    stays.nextInspectionDate = gone.nextInspectionDate;
    stays.nextInspectionSource = gone.nextInspectionSource;
    stays.movedDate = gone.movedDate;
  }

  private static boolean later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && (other == null || one.isAfter(other));
  }

  private static <T> @Nullable T or(@Nullable T own, @Nullable T others) {
    return own == null ? others : own;
  }
}

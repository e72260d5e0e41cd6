package io.guapai.inspection.application;

import io.guapai.contracts.Fact;
import io.guapai.contracts.inspection.InspectionApplicationRefused;
import io.guapai.contracts.inspection.InspectionApplied;
import io.guapai.contracts.inspection.InspectionAppointmentOverdue;
import io.guapai.contracts.inspection.InspectionScheduled;
import java.util.List;
import java.util.Objects;

/** What others are told of an application, as it stands. */
final class ApplicationFacts {

  private ApplicationFacts() {}

  static Fact applied(InspectionApplication a) {
    return new InspectionApplied(
        a.id().toString(),
        a.applicationNo,
        a.enterpriseId,
        a.regionCode(),
        a.institute,
        a.instituteName,
        a.kind,
        a.clock,
        equipmentIds(a),
        a.constructionNo,
        a.late,
        a.appointmentDue);
  }

  static Fact scheduled(InspectionApplication a) {
    return new InspectionScheduled(
        a.id().toString(),
        a.applicationNo,
        a.enterpriseId,
        a.regionCode(),
        a.institute,
        a.instituteName,
        a.kind,
        a.clock,
        equipmentIds(a),
        a.constructionNo,
        Objects.requireNonNull(a.scheduledOn));
  }

  static Fact refused(InspectionApplication a) {
    return new InspectionApplicationRefused(
        a.id().toString(),
        a.applicationNo,
        a.enterpriseId,
        a.regionCode(),
        a.institute,
        a.instituteName,
        a.kind,
        a.clock,
        equipmentIds(a),
        a.constructionNo,
        Objects.requireNonNull(a.reason));
  }

  static Fact missed(InspectionApplication a) {
    return new InspectionAppointmentOverdue(
        a.id().toString(),
        a.applicationNo,
        a.enterpriseId,
        a.regionCode(),
        a.institute,
        a.instituteName,
        a.kind,
        a.clock,
        equipmentIds(a),
        a.constructionNo,
        a.appointmentDue);
  }

  private static List<String> equipmentIds(InspectionApplication a) {
    return a.units.stream().map(AppliedUnit::equipmentId).toList();
  }
}

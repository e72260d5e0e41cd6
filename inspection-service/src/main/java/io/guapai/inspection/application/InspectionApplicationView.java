package io.guapai.inspection.application;

import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application for an inspection as it is shown.
 *
 * @param enterpriseId user of the units, or who applied for a construction
 * @param concernedId the other party of the construction; null for units
 * @param applicant enterprise or organization that applied
 * @param quantity how many units it is about
 * @param units those that the register has
 * @param dueDate earliest date of the units on the day of the application
 * @param late whether the law asks for an earlier application, a month before the date
 * @param appointmentDue last day for the institute to agree upon a day
 * @param appointmentEdition edition of the rule that sets it
 * @param objectionUntil last day to object to the last report; null while there is none
 * @param objectionDue last day for the authority to answer; null when no objection is open
 * @param reason why it was refused, withdrawn or closed
 * @param endedOn day of that
 */
public record InspectionApplicationView(
    UUID id,
    String applicationNo,
    ApplicationState state,
    String regionCode,
    String enterpriseId,
    @Nullable String concernedId,
    String applicant,
    String institute,
    String instituteName,
    InspectionKind kind,
    @Nullable InspectionClock clock,
    String variety,
    int quantity,
    List<AppliedUnit.View> units,
    @Nullable String constructionNo,
    String contact,
    @Nullable String remark,
    @Nullable LocalDate preferredOn,
    LocalDate appliedOn,
    @Nullable LocalDate dueDate,
    boolean late,
    LocalDate appointmentDue,
    String appointmentEdition,
    boolean appointmentOverdue,
    @Nullable LocalDate scheduledOn,
    @Nullable String inspectors,
    @Nullable LocalDate begunOn,
    @Nullable String rectification,
    @Nullable LocalDate reportedOn,
    @Nullable LocalDate objectionUntil,
    @Nullable LocalDate objectedOn,
    @Nullable String objection,
    @Nullable LocalDate objectionDue,
    Words.@Nullable ObjectionOutcome objectionOutcome,
    @Nullable String objectionAnswer,
    @Nullable LocalDate objectionAnsweredOn,
    @Nullable String reason,
    @Nullable LocalDate endedOn,
    long version) {

  static InspectionApplicationView of(InspectionApplication a) {
    return new InspectionApplicationView(
        a.id(),
        a.applicationNo,
        a.state,
        a.regionCode(),
        a.enterpriseId,
        a.concernedId,
        a.applicant,
        a.institute,
        a.instituteName,
        a.kind,
        a.clock,
        a.variety,
        a.quantity,
        a.units.stream().map(AppliedUnit::view).toList(),
        a.constructionNo,
        a.contact,
        a.remark,
        a.preferredOn,
        a.appliedOn,
        a.dueDate,
        a.late,
        a.appointmentDue,
        a.appointmentEdition,
        a.appointmentOverdue,
        a.scheduledOn,
        a.inspectors,
        a.begunOn,
        a.rectification,
        a.reportedOn,
        a.objectionUntil,
        a.objectedOn,
        a.objection,
        a.objectionDue,
        a.objectionOutcome,
        a.objectionAnswer,
        a.objectionAnsweredOn,
        a.reason,
        a.endedOn,
        a.version());
  }
}

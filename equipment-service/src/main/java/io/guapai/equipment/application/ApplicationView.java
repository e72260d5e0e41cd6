package io.guapai.equipment.application;

import io.guapai.contracts.equipment.Matter;
import io.guapai.equipment.cylinder.Medium;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is shown.
 *
 * @param applicationNo number of its receipt
 * @param units that it is about; none where it is about cylinders
 * @param cylinders that it is about, whose list the register of cylinders shows by the
 *     application's id; null where it is about units
 * @param formerUser who used the units until now; null unless the user changes
 * @param required the documents that the matter needs, and which of them are there
 * @param missing codes of the documents that the authority asked for
 * @param acceptedOn the day from which it counts as accepted
 * @param acceptedByLapse whether it counts as accepted because nobody told in time what is missing
 * @param due last day for the authority's next step; null while it waits for the applicant, and at
 *     the end
 * @param dueAssumed whether that day rests on a calendar that is not published yet
 * @param overdue whether that day is over
 * @param reason why it was not accepted, refused or withdrawn
 * @param certificates numbers of the certificates that were issued
 * @param version to be sent as If-Match by who acts on it
 */
public record ApplicationView(
    UUID id,
    String applicationNo,
    Matter matter,
    ApplicationState state,
    List<UUID> units,
    @Nullable CylindersApplied cylinders,
    String enterpriseId,
    String enterpriseName,
    @Nullable String formerUser,
    String regionCode,
    List<SubmittedPaper> papers,
    List<RequiredPaperView> required,
    List<String> missing,
    @Nullable String note,
    LocalDate submittedOn,
    @Nullable LocalDate acceptedOn,
    boolean acceptedByLapse,
    @Nullable LocalDate due,
    boolean dueAssumed,
    boolean overdue,
    @Nullable LocalDate decidedOn,
    @Nullable String reason,
    List<String> certificates,
    boolean demonstration,
    long version) {

  /** Cylinders of one class that an application is about. */
  public record CylindersApplied(String variety, Medium medium, int count) {}

  /** A document that the matter needs. */
  public record RequiredPaperView(String code, String zh, String en, boolean handedIn) {}

  static ApplicationView of(
      UseApplication application, List<RequiredPaperView> required, LocalDate today) {
    LocalDate due = application.due;
    return new ApplicationView(
        application.id(),
        application.applicationNo,
        application.matter,
        application.state,
        List.of(application.units),
        application.topic() instanceof Topic.Cylinders lot
            ? new CylindersApplied(lot.variety(), lot.medium(), lot.count())
            : null,
        application.enterpriseId,
        application.enterpriseName,
        application.formerUser,
        application.regionCode(),
        application.papers,
        required,
        List.of(application.missing),
        application.note,
        application.submittedOn,
        application.acceptedOn,
        application.acceptedByLapse,
        due,
        application.dueAssumed,
        due != null && due.isBefore(today),
        application.decidedOn,
        application.reason,
        List.of(application.certificates),
        application.demonstration,
        application.version());
  }
}

package io.guapai.contracts;

import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.agency.BusinessRegistered;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.contracts.agency.ReportWithdrawn;
import io.guapai.contracts.agency.VisitReported;
import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.equipment.ConstructionEnded;
import io.guapai.contracts.equipment.ConstructionNotified;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.EnterpriseClassified;
import io.guapai.contracts.equipment.EnterpriseClosed;
import io.guapai.contracts.equipment.EnterpriseInsured;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseMonitored;
import io.guapai.contracts.equipment.EnterpriseMoved;
import io.guapai.contracts.equipment.EnterpriseReclassified;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EnterpriseRenamed;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentHistoryAnchored;
import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.EquipmentReturned;
import io.guapai.contracts.equipment.EquipmentVanished;
import io.guapai.contracts.equipment.LicenceChanged;
import io.guapai.contracts.equipment.LicenceDueSoon;
import io.guapai.contracts.equipment.LicenceExpired;
import io.guapai.contracts.equipment.OperatorAssigned;
import io.guapai.contracts.equipment.OperatorCertificateExpired;
import io.guapai.contracts.equipment.OperatorCertificateExpiring;
import io.guapai.contracts.equipment.OperatorEmployed;
import io.guapai.contracts.equipment.OperatorLetGo;
import io.guapai.contracts.equipment.OperatorReleased;
import io.guapai.contracts.equipment.OperatorsUncertified;
import io.guapai.contracts.equipment.OperatorsUncertifiedCleared;
import io.guapai.contracts.equipment.PermitNoticeClosed;
import io.guapai.contracts.equipment.PermitNoticeOpened;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.equipment.SafetyStaffAppointed;
import io.guapai.contracts.equipment.SafetyStaffDismissed;
import io.guapai.contracts.equipment.UnlicensedSiteFound;
import io.guapai.contracts.equipment.UnlicensedSiteSettled;
import io.guapai.contracts.equipment.UseRegistrationApplied;
import io.guapai.contracts.equipment.UseRegistrationGranted;
import io.guapai.contracts.equipment.UseRegistrationRefused;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.contracts.hazard.ComplaintAnswered;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.contracts.hazard.HazardBroughtIn;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardDueSoon;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.contracts.hazard.InspectorEnded;
import io.guapai.contracts.hazard.InstrumentAnswered;
import io.guapai.contracts.hazard.InstrumentIssued;
import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.contracts.hazard.ListingDeclined;
import io.guapai.contracts.hazard.ListingProgressReported;
import io.guapai.contracts.hazard.ListingProposed;
import io.guapai.contracts.hazard.ListingPublished;
import io.guapai.contracts.hazard.ListingsReported;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.contracts.hazard.OrderVoided;
import io.guapai.contracts.hazard.PenaltyWaived;
import io.guapai.contracts.hazard.SanctionDecided;
import io.guapai.contracts.hazard.SanctionProposed;
import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.contracts.inspection.CheckCompleted;
import io.guapai.contracts.inspection.ConfirmationsMissed;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.contracts.inspection.DiagnosisGiven;
import io.guapai.contracts.inspection.EntrapmentEnded;
import io.guapai.contracts.inspection.EntrapmentProlonged;
import io.guapai.contracts.inspection.EntrapmentReported;
import io.guapai.contracts.inspection.ExaminationOverdue;
import io.guapai.contracts.inspection.ExaminationOverdueCleared;
import io.guapai.contracts.inspection.InspectionApplicationRefused;
import io.guapai.contracts.inspection.InspectionApplied;
import io.guapai.contracts.inspection.InspectionAppointmentOverdue;
import io.guapai.contracts.inspection.InspectionAttempted;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionDateMoved;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.inspection.InspectionHistoryAnchored;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.contracts.inspection.InspectionReminded;
import io.guapai.contracts.inspection.InspectionRevised;
import io.guapai.contracts.inspection.InspectionScheduled;
import io.guapai.contracts.inspection.InspectionWithdrawn;
import io.guapai.contracts.inspection.JointCheckConcluded;
import io.guapai.contracts.inspection.MaintenanceDone;
import io.guapai.contracts.inspection.MaintenanceOverdue;
import io.guapai.contracts.inspection.MaintenanceOverdueCleared;
import io.guapai.contracts.inspection.PatrolRecorded;
import io.guapai.contracts.inspection.RescueLate;
import io.guapai.contracts.inspection.VisitRecorded;
import io.guapai.contracts.notification.AlertRaised;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.EscalationUnanswered;
import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.contracts.notification.OrganizationChanged;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.notification.OrganizationRemoved;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.contracts.score.ScoreHistoryAnchored;
import java.io.InputStream;
import java.util.List;

/** Every fact the platform knows, with its name on the wire, its stream and its schema. */
public final class Contracts {

  private static final List<Class<? extends Fact>> ALL =
      List.of(
          EnterpriseRegistered.class,
          EnterpriseRenamed.class,
          EnterpriseMoved.class,
          EnterpriseReclassified.class,
          EnterpriseClosed.class,
          EnterpriseMerged.class,
          EquipmentRegistered.class,
          EquipmentChanged.class,
          OperatorReleased.class,
          OperatorLetGo.class,
          OperatorEmployed.class,
          OperatorAssigned.class,
          OperatorsUncertifiedCleared.class,
          OperatorsUncertified.class,
          OperatorCertificateExpired.class,
          OperatorCertificateExpiring.class,
          EquipmentMerged.class,
          EquipmentVanished.class,
          EquipmentReturned.class,
          RegistrationOverdue.class,
          UseRegistrationApplied.class,
          UseRegistrationGranted.class,
          UseRegistrationRefused.class,
          ConstructionNotified.class,
          ConstructionEnded.class,
          AssignmentMade.class,
          AssignmentEnded.class,
          LicenceChanged.class,
          SafetyStaffAppointed.class,
          SafetyStaffDismissed.class,
          LicenceDueSoon.class,
          LicenceExpired.class,
          EnterpriseClassified.class,
          EnterpriseMonitored.class,
          EnterpriseInsured.class,
          UnlicensedSiteFound.class,
          UnlicensedSiteSettled.class,
          PermitNoticeOpened.class,
          PermitNoticeClosed.class,
          ScreeningRecorded.class,
          BusinessRegistered.class,
          CylindersTraced.class,
          InspectionCompleted.class,
          InspectionRevised.class,
          InspectionWithdrawn.class,
          InspectionAttempted.class,
          InspectionDueSoon.class,
          InspectionOverdue.class,
          InspectionOverdueCleared.class,
          InspectionReminded.class,
          InspectionDateMoved.class,
          ConfirmationsMissed.class,
          ConfirmationsRecorded.class,
          DiagnosisGiven.class,
          JointCheckConcluded.class,
          PatrolRecorded.class,
          VisitRecorded.class,
          InspectionApplied.class,
          InspectionScheduled.class,
          InspectionApplicationRefused.class,
          InspectionAppointmentOverdue.class,
          CheckCompleted.class,
          InspectorAppointed.class,
          InspectorEnded.class,
          ExaminationOverdue.class,
          ExaminationOverdueCleared.class,
          EntrapmentEnded.class,
          EntrapmentProlonged.class,
          EntrapmentReported.class,
          MaintenanceDone.class,
          MaintenanceOverdue.class,
          MaintenanceOverdueCleared.class,
          RescueLate.class,
          HazardReported.class,
          HazardBroughtIn.class,
          HazardGraded.class,
          HazardPlanned.class,
          HazardRectified.class,
          HazardOverdue.class,
          HazardListed.class,
          HazardDelisted.class,
          HazardClosed.class,
          AccidentRecorded.class,
          AccidentSupplemented.class,
          AccidentMisreported.class,
          AccidentClosed.class,
          HazardMerged.class,
          HazardTransferred.class,
          HazardOrdered.class,
          OrderRefused.class,
          OrderVoided.class,
          PenaltyWaived.class,
          HazardDueSoon.class,
          HazardExtended.class,
          HazardOverdueWithdrawn.class,
          ListingProposed.class,
          ListingDeclined.class,
          ListingPublished.class,
          ListingProgressReported.class,
          ListingsReported.class,
          DutyOverdue.class,
          InstrumentIssued.class,
          InstrumentAnswered.class,
          SanctionProposed.class,
          SanctionDecided.class,
          InterviewSummoned.class,
          InterviewHeld.class,
          ComplaintReceived.class,
          ComplaintAnswered.class,
          HistoryAnchored.class,
          EnterpriseVetoed.class,
          EnterpriseVetoLifted.class,
          EnterpriseScored.class,
          EscalationRaised.class,
          EscalationUnanswered.class,
          EscalationAcknowledged.class,
          EquipmentHistoryAnchored.class,
          InspectionHistoryAnchored.class,
          ScoreHistoryAnchored.class,
          NotificationHistoryAnchored.class,
          AlertRaised.class,
          OrganizationRegistered.class,
          OrganizationChanged.class,
          OrganizationRemoved.class,
          InspectionReported.class,
          VisitReported.class,
          ReportWithdrawn.class,
          HazardFound.class,
          AccidentReported.class,
          IntakeSettled.class);

  private static final KnownTypes TYPES = new KnownTypes(ALL, Upcasters.STEPS);

  private Contracts() {}

  /**
   * Every fact.
   *
   * @return the classes, stream by stream
   */
  public static List<Class<? extends Fact>> all() {
    return ALL;
  }

  /**
   * The CloudEvents {@code type} of a fact.
   *
   * @param fact a class annotated with {@link Contract}
   * @return {@code io.guapai.<name>.v<version>}
   * @throws IllegalArgumentException when the class carries no contract
   */
  public static String type(Class<? extends Fact> fact) {
    Contract contract = contract(fact);
    return KnownTypes.type(contract.name(), contract.version());
  }

  /**
   * What a CloudEvents {@code type} means.
   *
   * @param type for example {@code io.guapai.hazard-listed.v1}; any text
   * @return the fact with the steps to today's version, or what of the type is unknown
   */
  public static TypeOf resolve(String type) {
    return TYPES.resolve(type);
  }

  /**
   * The stream that carries a fact.
   *
   * @param fact a class annotated with {@link Contract}
   * @return the stream
   * @throws IllegalArgumentException when the class carries no contract
   */
  public static Stream stream(Class<? extends Fact> fact) {
    return contract(fact).stream();
  }

  /**
   * File name of a fact's JSON Schema.
   *
   * @param fact a class annotated with {@link Contract}
   * @return {@code <name>.v<version>.json}
   * @throws IllegalArgumentException when the class carries no contract
   */
  public static String schemaFile(Class<? extends Fact> fact) {
    return versionedName(fact) + ".json";
  }

  /**
   * The JSON Schema (draft 2020-12) of a fact's payload.
   *
   * @param fact a class of {@link #all()}
   * @return the document in UTF-8; the caller closes it
   * @throws IllegalArgumentException when there is no schema for the class
   */
  public static InputStream schema(Class<? extends Fact> fact) {
    return resource("schemas/" + schemaFile(fact));
  }

  /**
   * The AsyncAPI 3.0 document of all streams.
   *
   * @return the document in UTF-8; the caller closes it
   */
  public static InputStream asyncApi() {
    return resource("asyncapi.json");
  }

  private static String versionedName(Class<? extends Fact> fact) {
    Contract contract = contract(fact);
    return contract.name() + ".v" + contract.version();
  }

  static Contract contract(Class<? extends Fact> fact) {
    Contract contract = fact.getAnnotation(Contract.class);
    if (contract == null) {
      throw new IllegalArgumentException(fact.getName() + " carries no @Contract");
    }
    return contract;
  }

  private static InputStream resource(String path) {
    InputStream stream = Contracts.class.getResourceAsStream("/contracts/" + path);
    if (stream == null) {
      throw new IllegalArgumentException("no document contracts/" + path);
    }
    return stream;
  }
}

package io.guapai.inspection.application;

import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.inspection.application.InspectionApplication.About;
import io.guapai.inspection.construction.Constructions;
import io.guapai.inspection.institute.Approvals;
import io.guapai.inspection.institute.Standing;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.party.Party;
import io.guapai.runtime.sql.Sql;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Supplier;

/** An enterprise, or who maintains its units, applies to an institute (特种设备安全法 §40). */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.MAINTAINER},
    en = "Apply to an institute for an inspection",
    zh = "网上报检")
record ApplyForInspection(
    ChoosingUnits units,
    ChoosingConstruction construction,
    Constructions constructions,
    Approvals approvals,
    Parties parties,
    ApplicationTerms terms,
    Filing filing,
    Transactions transactions,
    Sql sql)
    implements Opening<InspectionApplication, NewInspectionApplication> {

  private static final int CITY_DIGITS = 4;

  private static final Set<InspectionKind> KINDS =
      Set.of(
          InspectionKind.PERIODIC,
          InspectionKind.FIRST,
          InspectionKind.SUPERVISION,
          InspectionKind.COMMISSIONED);

  @Override
  public InspectionApplication open(NewInspectionApplication asked, Acting acting) {
    if (!KINDS.contains(asked.kind())) {
      throw new ProblemException(ApplicationProblem.KIND_NOT_APPLIED_FOR, "kind", asked.kind());
    }
    String notice = asked.construction();
    boolean supervision = asked.kind() == InspectionKind.SUPERVISION;
    if (supervision != (notice != null) || supervision != asked.units().isEmpty()) {
      throw new ProblemException(
          ApplicationProblem.SUPERVISION_OF_CONSTRUCTION,
          supervision ? "constructionNo" : "equipmentNos");
    }
    About about = notice == null ? units.of(asked, acting) : construction.of(notice, acting);
    Party institute = institute(asked, about, acting);
    if (asked.preferredOn() != null) {
      terms.requireNear("preferredOn", asked.preferredOn(), acting.today(), about.regionCode());
    }
    InspectionApplication application =
        new InspectionApplication(
            number(about.regionCode(), acting),
            about,
            asked,
            institute,
            terms.of(ApplicationTerms.Step.APPOINTMENT, acting.today(), about.regionCode()),
            acting.today(),
            acting.by());
    filing.add(application);
    if (notice != null) {
      constructions.applied(notice, application.id(), application.applicationNo);
    }
    return application;
  }

  /** What another has is looked at: who keeps a unit, and what its institute may do. */
  @Override
  public <T> T reaching(Supplier<T> act) {
    return transactions.asSystem(act);
  }

  private Party institute(NewInspectionApplication asked, About about, Acting acting) {
    Party institute =
        parties
            .find(asked.instituteId())
            .filter(each -> each.kinds().contains(OrganizationKind.INSTITUTE))
            .orElseThrow(
                () ->
                    new ProblemException(
                        ApplicationProblem.UNKNOWN_INSTITUTE, "instituteId", asked.instituteId()));
    Standing standing =
        approvals.standing(
            institute, asked.kind(), about.variety(), about.regionCode(), acting.today());
    if (standing.isAgainst()) {
      throw new ProblemException(
          ApplicationProblem.INSTITUTE_NOT_APPROVED,
          "instituteId",
          institute.name(),
          standing,
          about.variety());
    }
    return institute;
  }

  private String number(String region, Acting acting) {
    long next =
        sql.first("select nextval('inspection_application_number')", row -> row.getLong(1))
            .orElseThrow();
    return "BJ%s-%d-%06d"
        .formatted(
            region.substring(0, Math.min(CITY_DIGITS, region.length())),
            acting.today().getYear(),
            next);
  }
}

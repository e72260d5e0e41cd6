package io.guapai.inspection.diagnosis;

import io.guapai.contracts.party.OrganizationKind;
import io.guapai.inspection.premises.Premises;
import io.guapai.inspection.premises.PremisesBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Parties;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/** An authority asks experts about an enterprise, for a term (专家诊断). */
@Singleton
@ActAt(
    by = {Role.COUNTY, Role.CITY},
    en = "Ask experts about an enterprise",
    zh = "委派专家诊断")
record AssignExperts(PremisesBook premises, Parties parties, DiagnosisTerms terms, Filing filing)
    implements Opening<Diagnosis, NewDiagnosis> {

  @Override
  public Diagnosis open(NewDiagnosis said, Acting acting) {
    Premises place = premises.lock(said.enterpriseId(), said.regionCode());
    terms.require(said.fromDay(), said.toDay(), acting.today(), place.regionCode());
    Set<String> named = new HashSet<>();
    for (ExpertAsked expert : said.experts()) {
      require(expert);
      if (!named.add(expert.expert())) {
        throw new ProblemException(DiagnosisProblem.EXPERT_TWICE, "experts", expert.name());
      }
    }
    Diagnosis diagnosis = new Diagnosis(place, said, acting.by());
    filing.add(diagnosis);
    return diagnosis;
  }

  private void require(ExpertAsked expert) {
    boolean known =
        parties
            .find(expert.expert())
            .filter(party -> party.kinds().contains(OrganizationKind.EXPERT))
            .isPresent();
    if (!known) {
      throw new ProblemException(DiagnosisProblem.EXPERT_UNKNOWN, "experts", expert.expert());
    }
    if (expert.conflict()) {
      throw new ProblemException(DiagnosisProblem.EXPERT_IN_CONFLICT, "experts", expert.name());
    }
  }
}

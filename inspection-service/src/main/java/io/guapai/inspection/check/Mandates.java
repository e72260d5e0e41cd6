package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
import io.guapai.inspection.draw.DrawResults;
import io.guapai.inspection.draw.DrawResults.Chosen;
import io.guapai.inspection.roster.Inspectors;
import io.guapai.inspection.roster.avoidance.Avoidances;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what a check may be done: a draw, a campaign, a licence, or a reason of its own. */
@ApplicationScoped
class Mandates {

  private static final int COUNTY = 6;

  private final DrawResults draws;
  private final Inspectors inspectors;
  private final Avoidances avoidances;
  private final Sql sql;

  Mandates(DrawResults draws, Inspectors inspectors, Avoidances avoidances, Sql sql) {
    this.draws = draws;
    this.inspectors = inspectors;
    this.avoidances = avoidances;
    this.sql = sql;
  }

  /**
   * The mandate of a check. What a draw decided, nobody decides otherwise.
   *
   * @throws ProblemException when there is none
   */
  Mandate of(NewCheck said, Checked checked, Caller caller) {
    requireLevel(said, caller);
    if (said.drawId() != null) {
      return drawn(said, said.drawId(), checked);
    }
    if (said.kind() == CheckKind.ROUTINE) {
      throw new ProblemException(CheckProblem.ROUTINE_NOT_DRAWN, "drawId");
    }
    if (said.kind() == CheckKind.SPECIAL || said.campaignId() != null) {
      requireCampaign(said.campaignId(), checked.region());
    }
    if (said.kind() == CheckKind.OTHER && said.reason() == null) {
      throw new ProblemException(CheckProblem.CHECK_WITHOUT_REASON, "reason");
    }
    return new Mandate(
        said.kind(),
        null,
        null,
        said.campaignId(),
        Objects.requireNonNullElse(said.inspectors(), List.of()));
  }

  private static void requireLevel(NewCheck said, Caller caller) {
    if (said.kind() == CheckKind.POST_LICENCE
        && !caller.has(Role.CITY)
        && !caller.has(Role.PROVINCE)) {
      throw new ProblemException(CheckProblem.CHECK_OF_LICENSING_BODY, "kind");
    }
    if (said.mode() == CheckMode.SUPERVISION
        && caller.regionWithin(null).value().length() >= COUNTY) {
      throw new ProblemException(CheckProblem.SUPERVISION_FROM_ABOVE, "mode");
    }
  }

  private Mandate drawn(NewCheck said, UUID draw, Checked checked) {
    String enterprise = Objects.requireNonNullElse(checked.enterpriseId(), "");
    Chosen chosen =
        draws
            .chosen(draw, enterprise)
            .orElseThrow(
                () ->
                    new ProblemException(
                        CheckProblem.NOT_DRAWN, "drawId", draw.toString(), checked.name()));
    List<String> who = Objects.requireNonNullElse(said.inspectors(), chosen.certificates());
    boolean same =
        said.kind() == chosen.kind()
            && (said.campaignId() == null || said.campaignId().equals(chosen.campaignId()));
    if (!same || !mayTakeTheirPlaces(who, chosen, said, enterprise)) {
      throw new ProblemException(
          CheckProblem.DRAWN_OTHERWISE,
          "drawId",
          chosen.kind(),
          String.join(", ", chosen.certificates()));
    }
    return new Mandate(chosen.kind(), draw, chosen.rank(), chosen.campaignId(), who);
  }

  /**
   * Whether those are who were drawn, but for whom left office or declared a conflict since; then
   * the check says why others take their places.
   */
  private boolean mayTakeTheirPlaces(
      List<String> who, Chosen chosen, NewCheck said, String enterprise) {
    List<String> away = chosen.certificates().stream().filter(each -> !who.contains(each)).toList();
    return who.size() == chosen.certificates().size()
        && (away.isEmpty() || said.reason() != null)
        && inspectors.inOffice(away, said.plannedOn()).stream()
            .allMatch(each -> avoidances.declared(each, enterprise));
  }

  private void requireCampaign(@Nullable UUID campaign, String region) {
    if (campaign == null
        || sql.first(
                "select from campaign where id = ? and state = 'ANNOUNCED'"
                    + " and starts_with(?, region_code)",
                row -> true,
                campaign,
                region)
            .isEmpty()) {
      throw new ProblemException(
          CheckProblem.NO_SUCH_CAMPAIGN, "campaignId", campaign + "", region);
    }
  }
}

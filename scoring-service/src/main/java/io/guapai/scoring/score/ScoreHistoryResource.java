package io.guapai.scoring.score;

import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.Histories;
import io.guapai.runtime.history.HistoryResource;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.scoring.announcement.Announcing;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows how the scores and vetoes of an enterprise came and went. */
@Path("/scoring/v1/enterprises")
@Tag(name = "Scores 评分")
public class ScoreHistoryResource extends HistoryResource {

  private final ReadingScores scores;
  private final EnterpriseAliases aliases;

  ScoreHistoryResource(
      Histories histories, Caller caller, ReadingScores scores, EnterpriseAliases aliases) {
    super(
        histories,
        caller,
        Announcing.KIND,
        Set.of(
            Role.PROVINCE,
            Role.CITY,
            Role.COUNTY,
            Role.TOWNSHIP,
            Role.COORDINATOR,
            Role.AUDITOR,
            Role.ENTERPRISE));
    this.scores = scores;
    this.aliases = aliases;
  }

  @Override
  protected void require(String id) {
    scores.require(aliases.current(id));
  }
}

package io.guapai.hazard.timeline;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Fact;
import io.guapai.contracts.notification.AlertRaised;
import io.guapai.contracts.notification.EscalationAcknowledged;
import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what other services tell in the stories of hazards, and nothing else. */
@ApplicationScoped
public class FollowingStories {

  /** What escalation and notification tell, beside {@link EscalationRaised}. */
  public static final List<Class<? extends Fact>> NOTIFICATION =
      List.of(EscalationAcknowledged.class, AlertRaised.class);

  /** What scoring tells. */
  public static final List<Class<? extends Fact>> SCORE =
      List.of(EnterpriseVetoed.class, EnterpriseVetoLifted.class, EnterpriseScored.class);

  private static final String INSERT =
      "insert into timeline_step (event_id, source, type, at, correlation_id, caused_by, hazard_id,"
          + " enterprise_id, region_code, data) select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " as told (event_id, source, type, at, story, caused_by, hazard_id, enterprise_id,"
          + " region_code, data) where exists (select from hazard where correlation_id = story) on"
          + " conflict do nothing";

  private final Sql sql;

  public FollowingStories(Sql sql) {
    this.sql = sql;
  }

  /** Keeps the steps whose story is that of a hazard. */
  public void follow(List<Received<?>> events) {
    sql.unnest(INSERT, events, FollowingStories::parameters);
  }

  private static @Nullable Object[] parameters(Received<?> event) {
    EventHeader header = event.header();
    Fact fact = event.data();
    return new @Nullable Object[] {
      header.id(),
      header.source(),
      fact.getClass().getAnnotation(Contract.class).name(),
      header.time(),
      header.correlationId(),
      header.causationId(),
      hazard(fact),
      fact.partitionKey(),
      fact.regionCode(),
      EventJson.write(fact)
    };
  }

  /** The hazard that a step names; null when it names none. */
  private static @Nullable String hazard(Fact fact) {
    if (fact instanceof EscalationRaised raised) {
      return raised.hazardId();
    } else if (fact instanceof EscalationAcknowledged acknowledged) {
      return acknowledged.hazardId();
    } else if (fact instanceof AlertRaised alert) {
      return alert.hazardId();
    } else if (fact instanceof EnterpriseVetoed vetoed && vetoed.causeType().equals("hazard")) {
      return vetoed.causeId();
    }
    return null;
  }
}

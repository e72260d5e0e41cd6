package io.guapai.inspection.draw;

import io.guapai.inspection.draw.PublicDraw.Result;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The announced draws, for everybody. */
@ApplicationScoped
class PublicDraws {

  private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

  private final EntityManager entities;
  private final Sql sql;
  private final Pools pools;
  private final Transactions transactions;
  private final PlatformClock clock;

  PublicDraws(
      EntityManager entities,
      Sql sql,
      Pools pools,
      Transactions transactions,
      PlatformClock clock) {
    this.entities = entities;
    this.sql = sql;
    this.pools = pools;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Those that were announced, the newest first, without their results. */
  List<PublicDraw> page(String region, @Nullable UUID before, int most) {
    return transactions.asSystem(
        () ->
            entities
                .createQuery(
                    "from Draw where announcedOn is not null and id < ?1"
                        + " and regionCode like ?2 order by id desc",
                    Draw.class)
                .setParameter(1, Objects.requireNonNullElse(before, LAST))
                .setParameter(2, region + "%")
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(draw -> show(draw, List.of()))
                .toList());
  }

  /**
   * One with its results.
   *
   * @throws ProblemException when there is none that was announced (404)
   */
  PublicDraw get(UUID id) {
    return transactions.asSystem(() -> show(require(id), results(id)));
  }

  /** The file of the pool of one that was announced. */
  byte[] pool(UUID id) {
    return transactions.asSystem(() -> pools.file(require(id).id()));
  }

  private Draw require(UUID id) {
    Draw draw = entities.find(Draw.class, id);
    if (draw == null || draw.view(clock.getZone()).announcedOn() == null) {
      throw new ProblemException(PlatformProblem.NOT_FOUND, "id", "draw", id);
    }
    return draw;
  }

  private List<Result> results(UUID id) {
    return sql.query(
        "select r.rank, r.enterprise_id, r.enterprise_name, r.certificates, r.inspector_names,"
            + " c.checked_on, c.problems from draw_result r left join supervisory_check c"
            + " on c.draw_id = r.draw_id and c.draw_rank = r.rank and c.published_on is not null"
            + " where r.draw_id = ? order by r.rank",
        row ->
            new Result(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                DrawResults.texts(row.getArray(4)),
                DrawResults.texts(row.getArray(5)).stream().map(PublicDraws::masked).toList(),
                row.getObject(6, java.time.LocalDate.class),
                row.getObject(7, Integer.class)),
        id);
  }

  private static String masked(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat(Math.max(1, name.length() - first));
  }

  private PublicDraw show(Draw draw, List<Result> results) {
    DrawView view = draw.view(clock.getZone());
    return new PublicDraw(
        view.id(),
        view.regionCode(),
        view.kind(),
        view.title(),
        view.round(),
        view.state(),
        view.algorithm(),
        view.poolSha256(),
        PublicDrawsResource.PATH + "/" + view.id() + "/pool",
        view.poolSubjects(),
        view.poolInspectors(),
        view.sealedAt(),
        Objects.requireNonNull(view.seed()),
        Objects.requireNonNull(view.drawnAt()),
        Objects.requireNonNull(view.announcedOn()),
        view.supersedes(),
        view.supersededBy(),
        view.redrawReason(),
        results);
  }
}

package io.guapai.inspection.draw;

import io.guapai.inspection.draw.lot.Pool;
import io.guapai.inspection.draw.lot.PoolFile;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An authority opens a draw: the pool is made from the two registers and sealed. */
@Singleton
@ActAt(
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Open a draw: seal the pool that is drawn from",
    zh = "发起双随机抽取，封存名录")
record SealPool(Purposes purposes, Pools pools, Filing filing, Sql sql)
    implements Opening<Draw, NewDraw> {

  @Override
  public Draw open(NewDraw said, Acting acting) {
    String region = acting.caller().regionWithin(asked(said.region())).value();
    Purpose purpose = purposes.require(said, region);
    requireFirst(said, region);
    return sealed(purpose, region, said, null, acting);
  }

  /** Seals the pool of today for a draw. */
  Draw sealed(Purpose purpose, String region, NewDraw said, @Nullable Draw before, Acting acting) {
    int each = Objects.requireNonNullElse(said.inspectorsEach(), Pool.FEWEST_INSPECTORS);
    Pool pool =
        pools.make(
            purpose,
            acting.caller().regionWithin(null).value(),
            region,
            said.toDraw(),
            each,
            acting.today());
    byte[] file = PoolFile.write(pool);
    Draw draw =
        new Draw(
            purpose,
            region,
            said.round(),
            pool,
            file,
            before == null ? null : before.id(),
            acting.by());
    filing.add(draw);
    pools.seal(draw.id(), region, file);
    return draw;
  }

  private static @Nullable RegionCode asked(@Nullable String region) {
    return region == null || region.isEmpty() ? null : RegionCode.parse(region);
  }

  /** Whoever opens one for the same waits, so that a round is not drawn until somebody likes it. */
  private void requireFirst(NewDraw said, String region) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "draws for " + (said.planId() == null ? said.campaignId() : said.planId()));
    sql.first(
            "select from draw where plan_id is not distinct from ? and campaign_id is not distinct"
                + " from ? and region_code = ? and round = ? and state <> 'SUPERSEDED'",
            row -> true,
            said.planId(),
            said.campaignId(),
            region,
            said.round())
        .ifPresent(
            known -> {
              throw new ProblemException(
                  DrawProblem.DRAW_ON_FILE, "round", region, said.round().toString());
            });
  }
}

package io.guapai.inspection.draw;

import io.guapai.inspection.draw.lot.Draw1;
import io.guapai.inspection.draw.lot.Pool;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The draw itself. The seed is the platform's: 32 bytes that nobody knows before, so that whoever
 * operates it can choose neither it nor, with it, who is drawn.
 */
@Singleton
@ActAt(
    path = "drawing",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Draw from the sealed pool with a seed of the platform",
    zh = "从封存名录中抽取")
record CarryOutDraw(Pools pools, DrawResults results) implements ActOn<Draw, DrawNote> {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  @Override
  public List<Deed> deeds() {
    return List.of(Draw.DRAW);
  }

  @Override
  public List<Guard<Draw>> competence() {
    return List.of(
        (draw, acting) -> acting.caller().regionWithin(RegionCode.parse(draw.regionCode())));
  }

  @Override
  public Outcome<Draw> carryOut(Draw draw, DrawNote said, Acting acting) {
    Pool pool = Pools.read(pools.file(draw.id()), draw.poolSha256());
    pools.requireCurrent(pool, acting.today());
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String seed = HexFormat.of().formatHex(random);
    draw.drawnWith(seed, acting.by());
    results.keep(draw, Draw1.run(pool, seed));
    return Outcome.done();
  }
}

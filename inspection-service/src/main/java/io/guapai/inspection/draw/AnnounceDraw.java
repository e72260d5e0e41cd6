package io.guapai.inspection.draw;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority announces a draw (一公开): pool, seed and result are everybody's from then on. */
@Singleton
@ActAt(
    path = "announcement",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Announce a draw with its pool, its seed and its result",
    zh = "公布抽取结果")
record AnnounceDraw() implements ActOn<Draw, DrawNote> {

  @Override
  public List<Deed> deeds() {
    return List.of(Draw.ANNOUNCE);
  }

  @Override
  public List<Guard<Draw>> competence() {
    return List.of(
        (draw, acting) -> acting.caller().regionWithin(RegionCode.parse(draw.regionCode())));
  }

  @Override
  public Outcome<Draw> carryOut(Draw draw, DrawNote said, Acting acting) {
    draw.announce(acting.by(), acting.today());
    return Outcome.done();
  }
}

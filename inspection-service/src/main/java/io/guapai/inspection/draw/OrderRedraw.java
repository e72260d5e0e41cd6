package io.guapai.inspection.draw;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A leader has a draw done again, and says why: who operates the draw cannot. The former one stays
 * on file, published if it was.
 */
@Singleton
@ActAt(
    path = "redraw",
    by = {Role.LEADER},
    en = "Have a draw done again, with the reason",
    zh = "责令重新抽取",
    makes = DrawView.class)
record OrderRedraw(SealPool sealing, Purposes purposes, PlatformClock clock, Sql sql)
    implements ActOn<Draw, Redraw> {

  @Override
  public List<Deed> deeds() {
    return List.of(Draw.REDRAW);
  }

  @Override
  public List<Guard<Draw>> competence() {
    return List.of(
        (draw, acting) -> acting.caller().regionWithin(RegionCode.parse(draw.regionCode())));
  }

  @Override
  public List<Guard<Draw>> guards() {
    return List.of(
        (draw, acting) ->
            sql.first(
                    "select from supervisory_check where draw_id = ? and state <> 'CANCELLED'",
                    row -> true,
                    draw.id())
                .ifPresent(
                    arranged -> {
                      throw new ProblemException(DrawProblem.DRAW_UNDER_WAY, null);
                    }));
  }

  @Override
  public Outcome<Draw> carryOut(Draw draw, Redraw said, Acting acting) {
    NewDraw again =
        new NewDraw(
            draw.regionCode(),
            draw.planId(),
            draw.campaignId(),
            draw.round(),
            draw.toDraw(),
            draw.inspectorsEach());
    draw.supersede(said.reason(), acting.by());
    Draw next =
        sealing.sealed(
            purposes.require(again, draw.regionCode()), draw.regionCode(), again, draw, acting);
    draw.giveWay(next.id());
    return Outcome.opened(next, DrawDocket.PATH + "/" + next.id(), next.view(clock.getZone()));
  }
}

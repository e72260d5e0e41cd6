package io.guapai.equipment.cylinder.file;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;

/** Cylinders that another filler offers, for whoever is to take them over. */
@Singleton
record CylindersOffered(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select 'TAKE_OVER_CYLINDER', c.file_id::text, c.code, c.code, e.name, e.name, c.filler_id,"
          + " e.name, c.region_code, null::date, false"
          + " from cylinder c left join enterprise e on e.id = c.filler_id"
          + " where c.offered_to = any(?)";

  private enum Kind {
    @Description("take over a cylinder that is offered 接收移交的气瓶")
    TAKE_OVER_CYLINDER
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    return who.caller().region() != null || who.enterprises().isEmpty()
        ? List.of()
        : List.of(
            WorkRows.of(
                new Work(Kind.TAKE_OVER_CYLINDER, desk.address(TakeOverCylinder.class)),
                SELECT,
                who.enterprises()));
  }
}

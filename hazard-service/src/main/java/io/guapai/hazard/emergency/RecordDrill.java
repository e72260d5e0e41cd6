package io.guapai.hazard.emergency;

import io.guapai.hazard.Days;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise records a drill of its plan's revision in force (应急演练). */
@Singleton
@ActAt(
    path = "drills",
    by = {Role.ENTERPRISE},
    en = "Record a drill of a plan",
    zh = "记录应急演练",
    makes = DrillView.class)
record RecordDrill(DrillBook drills) implements ActOn<EmergencyPlan, Drill> {

  @Override
  public List<Deed> deeds() {
    return List.of(EmergencyPlan.DRILL);
  }

  @Override
  public Outcome<EmergencyPlan> carryOut(EmergencyPlan plan, Drill drill, Acting acting) {
    Days.requirePast("heldOn", drill.heldOn(), acting.today());
    plan.drill(acting.by());
    return Outcome.made(
        "%s/%s/drills".formatted(EmergencyPlanDocket.PATH, plan.id()),
        drills.add(plan, drill, acting));
  }
}

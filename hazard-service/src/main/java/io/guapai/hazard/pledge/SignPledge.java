package io.guapai.hazard.pledge;

import io.guapai.hazard.Days;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Leader and unit sign for the rectification of a major hazard (整改责任状, as Jilin had it from 2009).
 * The pledge gives no more time than there is; what is overdue already may be pledged for any day.
 */
@Singleton
@ActAt(
    path = "pledge",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Keep the pledge that leader and unit signed for a major hazard",
    zh = "签订整改责任状")
record SignPledge() implements ActOn<Hazard, Pledge> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PLEDGE);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requireMajor());
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Pledge pledge, Acting acting) {
    Days.requireBetween("signedOn", pledge.signedOn(), hazard.foundOn(), acting.today());
    LocalDate due = hazard.overdue() ? null : hazard.dueDate();
    Days.requireBetween(
        "rectifiedBy",
        pledge.rectifiedBy(),
        pledge.signedOn(),
        Objects.requireNonNullElse(due, LocalDate.MAX));
    hazard.record(Act.PLEDGE, acting.by(), pledge.pledges(), null);
    return Outcome.done();
  }
}

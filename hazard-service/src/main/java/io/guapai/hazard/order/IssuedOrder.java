package io.guapai.hazard.order;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.duty.Authorities;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;
import java.util.UUID;

/**
 * An order with the hazard that it is about, whose file it is a part of: what becomes of it is a
 * deed on the hazard and counts its version up. Nothing becomes of a void one.
 */
record IssuedOrder(OrderView order, Hazard hazard) implements Dossier<Act> {

  @Override
  public UUID id() {
    return UUID.fromString(order.id());
  }

  @Override
  public UUID file() {
    return hazard.id();
  }

  @Override
  public String regionCode() {
    return hazard.regionCode();
  }

  @Override
  public String enterpriseId() {
    return hazard.enterpriseId();
  }

  @Override
  public long version() {
    return hazard.version();
  }

  @Override
  public List<Act> done() {
    return hazard.done();
  }

  @Override
  public boolean allows(Act act) {
    return order.state() != OrderState.VOID && hazard.allows(act);
  }

  @Override
  public void require(Act act) {
    if (order.state() == OrderState.VOID) {
      throw new ProblemException(HazardProblem.ORDER_VOID, null, order.orderNo());
    }
    hazard.require(act);
  }

  /** The authority that issued it. */
  RegionCode authority() {
    return RegionCode.parse(order.authorityRegion());
  }

  /** What led to an interview about it, by its own nature. */
  String cause() {
    return "order:" + id();
  }

  /**
   * Refuses whoever does not act for the authority that issued it.
   *
   * @throws ProblemException naming that authority (403)
   */
  void requireIssuer(Acting acting) {
    if (!Authorities.answersFor(acting.caller(), authority())) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, authority().level(), authority().value());
    }
  }
}

package io.guapai.notification;

import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.notification.intake.SettlingReceipts;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears what became of the events that agencies posted. */
@ApplicationScoped
public class ReceiptFacts implements Subscription {

  private final Routes routes;

  public ReceiptFacts(SettlingReceipts receipts) {
    this.routes = Routes.builder().on(IntakeSettled.class, receipts::settle).build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}

package io.guapai.notification;

import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.notification.intake.SettlingReceipts;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of the events that agencies posted. */
@ApplicationScoped
public class ReceiptFacts {

  private final Inbox inbox;
  private final Routes routes;

  public ReceiptFacts(Inbox inbox, SettlingReceipts receipts) {
    this.inbox = inbox;
    this.routes = Routes.builder().on(IntakeSettled.class, receipts::settle).build();
  }

  @Incoming("agency-receipts")
  @Blocking
  void hear(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}

package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.notification.intake.ReceiptBook.Entry;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what agencies post. An event is entered in the receipts, produced, and marked when Kafka
 * has it, in this order: what was not acknowledged can be posted again, and what was is never
 * forgotten. No transaction waits for Kafka.
 */
@ApplicationScoped
class TakingInEvents {

  private final ReceiptBook receipts;
  private final AgencyProducer producer;
  private final Transactions transactions;
  private final Clock clock;

  TakingInEvents(
      ReceiptBook receipts, AgencyProducer producer, Transactions transactions, Clock clock) {
    this.receipts = receipts;
    this.producer = producer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Gives each checked item its receipt or its refusal. */
  void take(String organization, List<Item> items) {
    Map<EventKey, CheckedEvent> distinct = new LinkedHashMap<>();
    for (Item item : items) {
      CheckedEvent event = item.event();
      if (event != null) {
        distinct.putIfAbsent(event.key(), event);
      }
    }
    if (distinct.isEmpty()) {
      return;
    }
    Map<EventKey, Entry> entries =
        transactions.within(
            own(organization),
            () -> receipts.enter(organization, distinct.values(), clock.instant()));
    Set<EventKey> published = produce(organization, distinct, entries);
    for (Item item : items) {
      CheckedEvent event = item.event();
      if (event != null) {
        conclude(organization, item, event, distinct, entries.get(event.key()), published);
      }
    }
  }

  /** The receipt of an event of one of the organization's own sources. */
  Optional<Receipt> find(String organization, EventKey key) {
    return transactions.within(own(organization), () -> receipts.find(key));
  }

  /** Produces what is to be produced and returns what Kafka acknowledged. */
  private Set<EventKey> produce(
      String organization, Map<EventKey, CheckedEvent> events, Map<EventKey, Entry> entries) {
    List<CheckedEvent> toProduce = new ArrayList<>();
    for (CheckedEvent event : events.values()) {
      Entry entry = entries.get(event.key());
      if (entry != null && entry.toProduce()) {
        toProduce.add(event);
      }
    }
    Set<EventKey> published = new HashSet<>();
    if (toProduce.isEmpty()) {
      return published;
    }
    List<Boolean> acknowledged =
        producer.produce(toProduce.stream().map(CheckedEvent::record).toList());
    for (int i = 0; i < toProduce.size(); i++) {
      if (acknowledged.get(i)) {
        published.add(toProduce.get(i).key());
      }
    }
    if (!published.isEmpty()) {
      transactions.within(
          own(organization),
          () -> {
            receipts.published(published, clock.instant());
            return published.size();
          });
    }
    return published;
  }

  private static void conclude(
      String organization,
      Item item,
      CheckedEvent event,
      Map<EventKey, CheckedEvent> distinct,
      @Nullable Entry entry,
      Set<EventKey> published) {
    EventKey key = event.key();
    CheckedEvent first = distinct.get(key);
    if (entry == null) {
      item.refused(Binding.sourceNotBound(organization, key.source()));
    } else if (!entry.same() || first != null && !first.fingerprint().equals(event.fingerprint())) {
      item.refused(
          new ProblemException(NotificationProblem.EVENT_CONFLICT, "id", key.source(), key.id()));
    } else if (published.contains(key)) {
      item.taken(entry.receipt().published());
    } else if (entry.toProduce()) {
      item.refused(new ProblemException(NotificationProblem.BROKER_AWAY, null));
    } else {
      item.taken(entry.receipt());
    }
  }

  private static Scope own(String organization) {
    return new Scope(false, null, null, organization);
  }
}

package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.notification.intake.ReceiptBook.Entry;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  void take(String sender, List<Item> items) {
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
    Map<EventKey, NotificationProblem> problems = enter(sender, distinct);
    Map<EventKey, Receipt> evidence =
        transactions.within(own(sender), () -> receipts.find(distinct.keySet()));
    for (Item item : items) {
      CheckedEvent event = item.event();
      if (event != null) {
        boolean same = event.fingerprint().equals(fingerprint(distinct, event.key()));
        NotificationProblem problem =
            same ? problems.get(event.key()) : NotificationProblem.EVENT_CONFLICT;
        conclude(item, event.key(), problem, evidence.get(event.key()));
      }
    }
  }

  /** The receipt of an event that the sender posted, or produced straight to the topic. */
  Optional<Receipt> find(String sender, EventKey key) {
    Optional<Receipt> known = read(sender, key);
    return known.isEmpty()
            && transactions.asSystem(() -> receipts.claimForReader(sender, key, clock.instant()))
        ? read(sender, key)
        : known;
  }

  private Optional<Receipt> read(String sender, EventKey key) {
    return transactions.within(
        own(sender), () -> Optional.ofNullable(receipts.find(List.of(key)).get(key)));
  }

  /** Enters and produces events; returns what kept some of them out. */
  private Map<EventKey, NotificationProblem> enter(
      String sender, Map<EventKey, CheckedEvent> events) {
    Map<EventKey, Entry> entries =
        transactions.within(own(sender), () -> receipts.enter(sender, events, clock.instant()));
    Map<EventKey, NotificationProblem> problems = new HashMap<>();
    List<CheckedEvent> toProduce = new ArrayList<>();
    for (CheckedEvent event : events.values()) {
      switch (entries.getOrDefault(event.key(), Entry.ANOTHER_SENDERS)) {
        case TO_PRODUCE -> toProduce.add(event);
        case CONFLICT -> problems.put(event.key(), NotificationProblem.EVENT_CONFLICT);
        case ANOTHER_SENDERS -> problems.put(event.key(), NotificationProblem.SOURCE_TAKEN);
        case KNOWN -> {}
      }
    }
    if (!toProduce.isEmpty()) {
      produce(sender, toProduce)
          .forEach(event -> problems.put(event.key(), NotificationProblem.BROKER_AWAY));
    }
    return problems;
  }

  /** Produces events and returns those that Kafka did not acknowledge. */
  private List<CheckedEvent> produce(String sender, List<CheckedEvent> events) {
    List<Boolean> acknowledged =
        producer.produce(events.stream().map(CheckedEvent::record).toList());
    List<EventKey> published = new ArrayList<>();
    List<CheckedEvent> failed = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (acknowledged.get(i)) {
        published.add(events.get(i).key());
      } else {
        failed.add(events.get(i));
      }
    }
    transactions.within(
        own(sender),
        () -> {
          receipts.published(published, clock.instant());
          return published.size();
        });
    return failed;
  }

  private static void conclude(
      Item item, EventKey key, @Nullable NotificationProblem problem, @Nullable Receipt receipt) {
    if (problem == null && receipt != null) {
      item.taken(receipt);
    } else if (problem == NotificationProblem.EVENT_CONFLICT) {
      item.refused(new ProblemException(problem, "id", key.source(), key.id()));
    } else if (problem == NotificationProblem.SOURCE_TAKEN) {
      item.refused(new ProblemException(problem, "source", key.source()));
    } else {
      item.refused(new ProblemException(NotificationProblem.BROKER_AWAY, null));
    }
  }

  private static @Nullable String fingerprint(Map<EventKey, CheckedEvent> events, EventKey key) {
    CheckedEvent event = events.get(key);
    return event == null ? null : event.fingerprint();
  }

  /** A sender sees its own sources and receipts, whether its token names an organization or not. */
  private static Scope own(String sender) {
    return new Scope(false, null, null, sender);
  }
}

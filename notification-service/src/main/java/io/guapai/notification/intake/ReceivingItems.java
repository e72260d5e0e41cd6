package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Reads and checks the events of a request, as far as the sender's quota covers them. */
@ApplicationScoped
class ReceivingItems {

  private final CheckingEvents checking;
  private final IntakeQuota quota;
  private final IntakeConfig config;

  ReceivingItems(CheckingEvents checking, IntakeQuota quota, IntakeConfig config) {
    this.checking = checking;
    this.quota = quota;
    this.config = config;
  }

  /**
   * Makes an item of each event; one that is refused does not hold the others back.
   *
   * @param events each reads one event of the request
   */
  List<Item> receive(String sender, List<Supplier<Posted>> events) {
    int covered = quota.take(sender, events.size());
    return IntStream.range(0, events.size())
        .mapToObj(index -> receive(index, events.get(index), index < covered))
        .toList();
  }

  private Item receive(int index, Supplier<Posted> event, boolean covered) {
    Item item = new Item(index);
    try {
      Posted posted = event.get();
      item.named(posted.attributes().get("source"), posted.attributes().get("id"));
      if (!covered) {
        throw new ProblemException(
            NotificationProblem.QUOTA_EXCEEDED, null, config.quotaPerMinute());
      }
      item.checked(checking.check(posted));
    } catch (ProblemException e) {
      item.refused(e);
    }
    return item;
  }
}

package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.notification.organization.Organization;
import io.guapai.notification.organization.OrganizationBook;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and checks the events of a request, as far as the sender's quota covers them. */
@ApplicationScoped
class ReceivingItems {

  private final CheckingEvents checking;
  private final OrganizationBook organizations;
  private final IntakeQuota quota;
  private final IntakeConfig config;
  private final Transactions transactions;

  ReceivingItems(
      CheckingEvents checking,
      OrganizationBook organizations,
      IntakeQuota quota,
      IntakeConfig config,
      Transactions transactions) {
    this.checking = checking;
    this.organizations = organizations;
    this.quota = quota;
    this.config = config;
    this.transactions = transactions;
  }

  private record Admission(int covered, Optional<Organization> sender) {}

  /**
   * Makes an item of each event; one that is refused does not hold the others back.
   *
   * @param organization the sender's, as its token names it
   * @param events each reads one event of the request
   */
  List<Item> receive(String organization, List<Supplier<Posted>> events) {
    Admission admission =
        transactions.asSystem(
            () -> {
              Optional<Organization> sender = organizations.find(organization);
              // Last, because the count is locked until the commit.
              return new Admission(quota.take(organization, events.size()), sender);
            });
    List<Item> items =
        IntStream.range(0, events.size())
            .mapToObj(index -> receive(index, events.get(index), organization, admission))
            .toList();
    refuseBorrowedNames(organization, items);
    return items;
  }

  private Item receive(
      int index, Supplier<Posted> event, String organization, Admission admission) {
    Item item = new Item(index);
    try {
      Posted posted = event.get();
      item.named(posted.attributes().get("source"), posted.attributes().get("id"));
      if (index >= admission.covered()) {
        throw new ProblemException(
            NotificationProblem.QUOTA_EXCEEDED, null, config.quotaPerMinute());
      }
      Organization sender =
          admission
              .sender()
              .orElseThrow(
                  () ->
                      new ProblemException(NotificationProblem.SENDER_UNKNOWN, null, organization));
      item.checked(checking.check(posted, sender));
    } catch (ProblemException e) {
      item.refused(e);
    }
    return item;
  }

  /** A person may be named as who found a hazard; another organization may not. */
  private void refuseBorrowedNames(String organization, List<Item> items) {
    Set<String> named =
        items.stream()
            .flatMap(item -> Optional.ofNullable(item.event()).stream())
            .flatMap(event -> Optional.ofNullable(event.named()).stream())
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return;
    }
    Set<String> others =
        transactions.asSystem(() -> organizations.namesOfOthers(organization, named));
    for (Item item : items) {
      CheckedEvent event = item.event();
      String name = event == null ? null : event.named();
      if (name != null && others.contains(name)) {
        item.refused(Binding.speaksForAnother(organization, "foundBy", name));
      }
    }
  }
}

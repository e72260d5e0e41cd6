package io.guapai.notification.organization;

import io.guapai.contracts.Fact;
import io.guapai.contracts.notification.OrganizationRemoved;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.party.Parties;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the other services what the register says, in the transaction that enters it. */
@ApplicationScoped
class TellingOrganizations {

  private final OrganizationBook book;
  private final Parties parties;
  private final Outbox outbox;
  private final Transactions transactions;

  TellingOrganizations(
      OrganizationBook book, Parties parties, Outbox outbox, Transactions transactions) {
    this.book = book;
    this.parties = parties;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /** Organizations that were entered by a release that told nobody are told once. */
  void start(@Observes StartupEvent event) {
    transactions.asSystem(
        () -> {
          book.tellUntold().forEach(this::registered);
          return true;
        });
  }

  void registered(Organization organization) {
    parties.put(organization.party());
    publish(organization.registered(), organization.version());
  }

  void changed(Organization organization) {
    parties.put(organization.party());
    publish(organization.changed(), organization.version());
  }

  void removed(Organization organization) {
    parties.remove(organization.id());
    publish(new OrganizationRemoved(organization.id()), organization.version() + 1);
  }

  private void publish(Fact fact, long version) {
    outbox.publish(fact, version, Cause.none());
  }
}

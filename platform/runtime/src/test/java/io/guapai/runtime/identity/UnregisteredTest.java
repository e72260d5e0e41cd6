package io.guapai.runtime.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.notification.OrganizationChanged;
import io.guapai.contracts.notification.OrganizationRemoved;
import io.guapai.contracts.party.OrganizationKind;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.party.Party;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Organizations;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An organization is somebody from the day on which the register tells of it, until it leaves. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnregisteredTest {

  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject Parties parties;

  private final String id = "维保 " + UUID.randomUUID();

  @Test
  void aConnectionIsGivenNoOrganizationThatNobodyRegistered() {
    assertEquals("", organization(id));
    Organizations.register(id, OrganizationKind.MAINTAINER);
    assertEquals(id, organization(id));
    assertEquals("", organization(id + " "));
    assertEquals("", organization("%"));
    assertEquals("", organization(""));
    Streams.publish(new OrganizationRemoved(id));
    Awaitility.await().until(() -> parties.find(id).isEmpty());
    assertEquals("", organization(id));
    assertEquals(Map.of(id, id), parties.names(List.of(id)), "what it did keeps its name");
  }

  @Test
  void anotherNameAndTerritoryAreThoseOfTheSameOrganization() {
    Organizations.register(id, OrganizationKind.MAINTAINER);
    Streams.publish(
        new OrganizationChanged(
            id,
            "江苏维保",
            List.of(OrganizationKind.INSTITUTE, OrganizationKind.MAINTAINER),
            List.of("3203")));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertEquals(
                    Optional.of(
                        new Party(
                            id,
                            "江苏维保",
                            Set.of(OrganizationKind.INSTITUTE, OrganizationKind.MAINTAINER),
                            List.of("3203"))),
                    parties.find(id)));
    assertEquals(Map.of(id, "江苏维保"), parties.names(List.of(id, "nobody")));
  }

  /** What the policies are told by a connection of the organization. */
  private String organization(String organization) {
    return transactions.within(
        new Scope(false, null, null, organization),
        () ->
            sql.first(
                    "select current_setting('guapai.organization', true)", row -> row.getString(1))
                .orElseThrow());
  }
}

package io.guapai.testing;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.contracts.notification.OrganizationRegistered;
import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.contracts.party.KnownRole;
import io.guapai.contracts.party.OrganizationKind;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Organizations that the register told of, and tokens of theirs. */
public final class Organizations {
  private Organizations() {}

  /** A token of an institute that the service under test knows. */
  public static String institute(String id) {
    register(id, OrganizationKind.INSTITUTE);
    return Tokens.institute(id, null);
  }

  /** A token of an organization of another kind that the service under test knows. */
  public static String holder(KnownRole role, String id) {
    register(id, OrganizationKind.valueOf(role.name()));
    return Tokens.holder(role, id);
  }

  /** Tells of an organization in the whole country and waits until the service has heard it. */
  public static void register(String id, OrganizationKind... kinds) {
    if (isKnown(id)) {
      return;
    }
    Streams.publish(
        TestEvent.of(
            new OrganizationRegistered(
                id, id, List.of(kinds), List.of("1", "2", "3", "4", "5", "6"))));
    Awaitility.await().until(() -> isKnown(id));
  }

  /**
   * Tells that an organization was given something, from a day to a day, and waits until the
   * service has heard it.
   *
   * @return the fact, by which it can be ended
   */
  public static AssignmentMade assign(
      String organization,
      AssignmentBasis basis,
      Given given,
      String givenId,
      String enterprise,
      LocalDate from,
      @Nullable LocalDate until) {
    AssignmentMade made =
        new AssignmentMade(
            UUID.randomUUID().toString(),
            basis,
            organization,
            null,
            given,
            givenId,
            enterprise,
            "320411",
            from,
            until,
            "test",
            null,
            "county",
            Instant.now());
    Streams.publish(made);
    Awaitility.await()
        .until(() -> is("select from assignment where id::text = ?", made.assignmentId()));
    return made;
  }

  /** Tells that an assignment was ended and waits until the service has heard it. */
  public static void end(AssignmentMade made) {
    Streams.publish(
        TestEvent.of(
                new AssignmentEnded(
                    made.assignmentId(),
                    made.enterpriseId(),
                    made.regionCode(),
                    "over",
                    "county",
                    Instant.now()))
            .withSequence(2));
    Awaitility.await()
        .until(
            () ->
                is(
                    "select from assignment where id::text = ? and ended_at is not null",
                    made.assignmentId()));
  }

  private static boolean isKnown(String id) {
    return is("select from party where id = ? and not removed", id);
  }

  private static boolean is(String question, String id) {
    try {
      return Database.finds(question, id);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

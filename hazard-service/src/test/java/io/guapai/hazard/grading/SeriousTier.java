package io.guapai.hazard.grading;

import io.guapai.hazard.Patience;
import io.guapai.testing.Database;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Territories that a test gives the optional middle tier (较大). */
public final class SeriousTier {

  private SeriousTier() {}

  public static void inForce(String region) throws SQLException {
    try (Connection connection = Database.asOwner();
        PreparedStatement insert =
            connection.prepareStatement(
                "select guapai_to_shelf('SERIOUS_TIER', 'SERIOUS_TIER', ?, ?, date '2014-01-01',"
                    + " null, 'PROPOSED', 'a test', json_build_object('held', true))")) {
      insert.setString(1, "T-" + UUID.randomUUID());
      insert.setString(2, region);
      insert.execute();
    }
    // The service believes the rules that it knows for some seconds.
    GradeBooks grades = Arc.container().instance(GradeBooks.class).get();
    Patience.until(() -> grades.today().hasSerious(region));
  }
}

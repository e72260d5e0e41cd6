package io.guapai.hazard.grading;

import io.guapai.hazard.Patience;
import io.guapai.testing.Database;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Territories that a test gives the optional middle tier (较大). */
public final class SeriousTier {

  private SeriousTier() {}

  public static void inForce(String region) throws SQLException {
    try (Connection connection = Database.asOwner();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into serious_tier (region_code, valid_from, source, mark)"
                    + " values (?, '2014-01-01', 'a test', 'PROPOSED') on conflict do nothing")) {
      insert.setString(1, region);
      insert.executeUpdate();
    }
    // The service believes the rules that it knows for some seconds.
    GradeBooks grades = Arc.container().instance(GradeBooks.class).get();
    Patience.until(() -> grades.today().hasSerious(region));
  }
}

package io.guapai.runtime.tally;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The command that counts the rows of a service's database anew and compares them with the sums
 * that the facts keep, in one instant and while the service runs.
 *
 * <p>Arguments: JDBC address, user, the name of the environment variable with the password, and
 * {@code --set-right} if the sums are to be set to what the rows give. Exit codes: 0 all agree or
 * were set right, 1 some differ, 2 it could not be checked.
 */
public final class VerifyTallies {

  private static final String SET_RIGHT = "--set-right";
  private static final int SHOWN = 20;

  private final Connection connection;
  private final PrintStream out;

  private VerifyTallies(Connection connection, PrintStream out) {
    this.connection = connection;
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    boolean correcting = arguments.size() == 4 && arguments.get(3).equals(SET_RIGHT);
    if (arguments.size() != 3 && !correcting) {
      err.println(
          "Say the JDBC address, the user, the variable that holds the password, and "
              + SET_RIGHT
              + " to correct");
      return 2;
    }
    String password = System.getenv(arguments.get(2));
    try (Connection connection =
        DriverManager.getConnection(
            arguments.get(0), arguments.get(1), password == null ? "" : password)) {
      return new VerifyTallies(connection, out).run(correcting);
    } catch (SQLException e) {
      err.println("Cannot be checked: " + e.getMessage());
      return 2;
    }
  }

  private int run(boolean correcting) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select set_config('guapai.system', 'on', false)");
      int wrong = differences(statement);
      if (wrong == 0) {
        out.println("All sums are what the rows give");
        return 0;
      }
      if (!correcting) {
        return 1;
      }
      try (ResultSet corrected = statement.executeQuery("select guapai_set_tallies_right()")) {
        corrected.next();
        out.printf("%d sums were set right%n", corrected.getInt(1));
      }
      return 0;
    }
  }

  /** Tells where sums and rows differ; in how many places. */
  private int differences(Statement statement) throws SQLException {
    int wrong = 0;
    try (ResultSet row =
        statement.executeQuery(
            "select region, measure, nullif(day, '-infinity'), counted, kept"
                + " from guapai_tally_differences() order by region, measure, day")) {
      while (row.next()) {
        if (++wrong <= SHOWN) {
          String day = row.getString(3);
          out.printf(
              "%s %s%s: the rows give %d, the sums say %d%n",
              row.getString(1),
              row.getString(2),
              day == null ? "" : " of " + day,
              row.getLong(4),
              row.getLong(5));
        }
      }
    }
    if (wrong > SHOWN) {
      out.printf("and %d more%n", wrong - SHOWN);
    }
    return wrong;
  }
}

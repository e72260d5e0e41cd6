package io.guapai.runtime.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives every connection taken from the pool the scope of whoever takes it, always, so that nothing
 * of a previous user is left behind. Row-level security does the rest.
 */
@ApplicationScoped
public class ScopedConnections implements AgroalPoolInterceptor {

  private static final String SET_SCOPE =
      "select set_config('guapai.system', ?, false), set_config('guapai.region', ?, false),"
          + " set_config('guapai.enterprise', guapai_enterprise_ids(?), false),"
          + " set_config('guapai.organization', ?, false)";

  private final Caller caller;

  public ScopedConnections(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Scope scope = current();
    try (PreparedStatement statement = connection.prepareStatement(SET_SCOPE)) {
      statement.setString(1, scope.system() ? "on" : "");
      statement.setString(2, text(scope.region()));
      statement.setString(3, text(scope.enterprise()));
      statement.setString(4, text(scope.organization()));
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("a connection could not be given its scope", e);
    }
  }

  private Scope current() {
    Scope explicit = Scopes.explicit();
    if (explicit != null) {
      return explicit;
    }
    return Arc.container().requestContext().isActive() ? caller.claimed() : Scope.NOTHING;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}

package io.guapai.runtime.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives every connection taken from the pool the scope of whoever takes it and the day, always, so
 * that nothing of a previous user is left behind. Row-level security does the rest.
 */
@ApplicationScoped
public class ScopedConnections implements AgroalPoolInterceptor {

  private static final String SET_SCOPE =
      "select set_config('guapai.system', ?, false), set_config('guapai.region', ?, false),"
          + " set_config('guapai.enterprise', guapai_enterprise_ids(?), false),"
          + " set_config('guapai.organization', %s, false),"
          + " set_config('guapai.today', ?, false)";

  private static final String WITHOUT_ORGANIZATION = SET_SCOPE.formatted("?");

  /** An organization that nobody registered is nobody. */
  private static final String WITH_ORGANIZATION =
      SET_SCOPE.formatted("coalesce((select id from party where id = ? and not removed), '')");

  private final Caller caller;
  private final PlatformClock clock;

  public ScopedConnections(Caller caller, PlatformClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Scope scope = current();
    String text = scope.organization() == null ? WITHOUT_ORGANIZATION : WITH_ORGANIZATION;
    try (PreparedStatement statement = connection.prepareStatement(text)) {
      statement.setString(1, scope.system() ? "on" : "");
      statement.setString(2, text(scope.region()));
      statement.setString(3, text(scope.enterprise()));
      statement.setString(4, text(scope.organization()));
      statement.setString(5, clock.today().toString());
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

package io.guapai.hazard;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.sql.Sql;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Set;

/** Counts what a test asks the database, each row of a JDBC batch as one statement. */
public final class StatementCount {

  private static final Set<String> ASKING = Set.of("executeQuery", "executeUpdate", "addBatch");

  /** Jobs of the service run beside the test, and ask on threads of their own. */
  private final Thread counted = Thread.currentThread();

  private int asked;

  private StatementCount() {}

  /** Counts from now on, until the running test ends. */
  public static StatementCount begin() {
    StatementCount count = new StatementCount();
    AgroalDataSource dataSource = Arc.container().instance(AgroalDataSource.class).get();
    EntityManager entities = Arc.container().instance(EntityManager.class).get();
    QuarkusMock.installMockForType(new Sql(count.counting(dataSource), entities), Sql.class);
    return count;
  }

  /** How many statements a piece of work costs. */
  public int of(Runnable work) {
    int before = asked;
    work.run();
    return asked - before;
  }

  private AgroalDataSource counting(AgroalDataSource dataSource) {
    return proxy(
        AgroalDataSource.class,
        (self, method, arguments) ->
            method.getName().equals("getConnection")
                ? counting(dataSource.getConnection())
                : method.invoke(dataSource, arguments));
  }

  private Connection counting(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          Object result = called(() -> method.invoke(connection, arguments));
          return method.getName().equals("prepareStatement")
              ? counting((PreparedStatement) result)
              : result;
        });
  }

  private PreparedStatement counting(PreparedStatement statement) {
    return proxy(
        PreparedStatement.class,
        (self, method, arguments) -> {
          if (ASKING.contains(method.getName()) && Thread.currentThread() == counted) {
            asked++;
          }
          return called(() -> method.invoke(statement, arguments));
        });
  }

  private interface Call {
    Object run() throws IllegalAccessException, InvocationTargetException;
  }

  private static Object called(Call call) throws Throwable {
    try {
      return call.run();
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementCount.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

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
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts what a test asks the database, each row of a JDBC batch as one statement. */
public final class StatementCount {

  private static final Set<String> ASKING = Set.of("executeQuery", "executeUpdate", "addBatch");

  /** Jobs of the service run beside the test, and ask on threads of their own. */
  private final @Nullable Thread counted;

  private final AtomicInteger asked = new AtomicInteger();

  private StatementCount(@Nullable Thread counted) {
    this.counted = counted;
  }

  /** Counts from now on, until the running test ends. */
  public static StatementCount begin() {
    return begin(Thread.currentThread());
  }

  /**
   * The same for what the service does on threads of its own, among which are those of its jobs:
   * the least of several counts is that of the work.
   */
  public static StatementCount beginOnAnyThread() {
    return begin(null);
  }

  private static StatementCount begin(@Nullable Thread counted) {
    StatementCount count = new StatementCount(counted);
    AgroalDataSource dataSource = Arc.container().instance(AgroalDataSource.class).get();
    EntityManager entities = Arc.container().instance(EntityManager.class).get();
    QuarkusMock.installMockForType(new Sql(count.counting(dataSource), entities), Sql.class);
    return count;
  }

  /** How many statements a piece of work costs. */
  public int of(Runnable work) {
    int before = asked.get();
    work.run();
    return asked.get() - before;
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
          if (ASKING.contains(method.getName())
              && (counted == null || Thread.currentThread() == counted)) {
            asked.incrementAndGet();
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

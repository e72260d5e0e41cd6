package io.guapai.runtime.sql;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Set-based SQL on the connection of the running transaction. Entities changed before are flushed
 * first, so that statements and entities see the same rows.
 *
 * <p>Parameters may be text, numbers, booleans, UUIDs, dates, instants, bytes, enums (by name),
 * null, and collections of one of these, which become a PostgreSQL array of that type. A collection
 * may hold nulls; one that holds nothing else, or nothing, is a {@code text[]}, so a statement says
 * {@code ?::date[]} where it wants anything but text. A collection within a collection is written
 * as text that PostgreSQL reads as an array: {@code findings::text[]}.
 */
@ApplicationScoped
public class Sql {

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface RowMapper<R> {
    R map(ResultSet row) throws SQLException;
  }

  private final AgroalDataSource dataSource;
  private final EntityManager entities;

  public Sql(AgroalDataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /** Takes part in the running transaction from now on: at its commit it is too late to begin. */
  public void join() {
    entities.joinTransaction();
  }

  /** Runs one statement and returns the number of rows it changed. */
  public int update(String statement, @Nullable Object... parameters) {
    return prepared(
        statement,
        prepared -> {
          bind(prepared, parameters);
          return prepared.executeUpdate();
        });
  }

  /** Runs one statement for many rows in as few round trips as the driver can. */
  public <T> void batch(
      String statement, Collection<T> rows, Function<T, @Nullable Object[]> parameters) {
    if (rows.isEmpty()) {
      return;
    }
    prepared(
        statement,
        prepared -> {
          for (T row : rows) {
            bind(prepared, parameters.apply(row));
            prepared.addBatch();
          }
          return prepared.executeBatch().length;
        });
  }

  /**
   * Runs one statement over many rows, which it takes apart with {@code unnest}: each column of
   * theirs is one parameter. However many there are, it is one round trip and one plan.
   *
   * @return the number of rows it changed
   */
  public <T> int unnest(
      String statement, Collection<T> rows, Function<T, @Nullable Object[]> values) {
    return rows.isEmpty() ? 0 : update(statement, columns(rows, values));
  }

  /** The columns of some rows, at least one, as parameters of a statement with {@code unnest}. */
  public static <T> @Nullable Object[] columns(
      Collection<T> rows, Function<T, @Nullable Object[]> values) {
    List<List<@Nullable Object>> columns = new ArrayList<>();
    for (T row : rows) {
      @Nullable Object[] cells = values.apply(row);
      for (int i = 0; i < cells.length; i++) {
        if (columns.size() == i) {
          columns.add(new ArrayList<>(rows.size()));
        }
        columns.get(i).add(cells[i]);
      }
    }
    return columns.toArray();
  }

  /** Runs a query and maps each row. */
  public <R> List<R> query(String query, RowMapper<R> mapper, @Nullable Object... parameters) {
    return prepared(
        query,
        prepared -> {
          bind(prepared, parameters);
          try (ResultSet result = prepared.executeQuery()) {
            List<R> rows = new ArrayList<>();
            while (result.next()) {
              rows.add(mapper.map(result));
            }
            return rows;
          }
        });
  }

  /** Runs a query that answers with at most one row. */
  public <R> Optional<R> first(String query, RowMapper<R> mapper, @Nullable Object... parameters) {
    return query(query, mapper, parameters).stream().findFirst();
  }

  private interface Work<R> {
    R apply(PreparedStatement statement) throws SQLException;
  }

  private <R> R prepared(String statement, Work<R> work) {
    if (QuarkusTransaction.isActive()) {
      entities.flush();
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      return work.apply(prepared);
    } catch (SQLException e) {
      throw new SqlFailure(statement, e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else if (value instanceof Collection<?> values) {
        ArrayParameter column = ArrayParameter.of(values);
        statement.setArray(
            i + 1, statement.getConnection().createArrayOf(column.type(), column.elements()));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}

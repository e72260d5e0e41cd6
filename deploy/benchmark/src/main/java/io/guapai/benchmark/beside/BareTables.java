package io.guapai.benchmark.beside;

import io.guapai.benchmark.measure.Check;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The tables of a service once more, in a schema of their own in the same database: same columns,
 * indexes and checks, but no triggers, foreign keys or row-level security. What the platform wrote
 * is written there again by the shortest way.
 */
public final class BareTables {

  private static final String SCHEMA = "bare.";

  private static final String FINGERPRINT =
      "select '%1$s', count(*) || ' rows '"
          + " || coalesce(bit_xor(hashtextextended(t::text, 0)), 0) from SCHEMA.%1$s t";

  private static final String USED =
      "select format('bare.%I', relname) from pg_class where relnamespace = 'bare'::regnamespace"
          + " and relkind = 'r' and pg_relation_size(oid) > 0";

  private final Tables tables;
  private final Db db;

  private BareTables(Tables tables) {
    this.tables = tables;
    this.db = tables.db();
  }

  /** Makes the tables, without a row. */
  public static BareTables of(Tables tables) {
    List<String> statements = new ArrayList<>();
    statements.add("set client_min_messages = warning; drop schema if exists bare cascade");
    statements.add("create schema bare");
    for (String name : tables.names()) {
      statements.add("create table bare.%1$s (like public.%1$s including all)".formatted(name));
    }
    // One transaction: each would wait for the disk.
    tables.db().run(String.join("; ", statements));
    return new BareTables(tables);
  }

  /** Takes all rows out again. */
  public void empty() {
    List<String> used = db.query(USED, row -> row.getString(1));
    if (!used.isEmpty()) {
      db.run("truncate " + String.join(", ", used));
    }
    db.run("checkpoint");
  }

  /** Copies the rows that lie in the service's tables now into files, a file for each table. */
  public Copied copyOut(Path folder) {
    List<Copied.File> files = new ArrayList<>();
    long rows = 0;
    try (Connection connection = db.connect("benchmark", "postgres")) {
      Files.createDirectories(folder);
      CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
      for (String name : tables.counts().keySet()) {
        Path file = folder.resolve(db.name() + "." + name);
        String columns = String.join(", ", db.columns(name));
        try (OutputStream out = Files.newOutputStream(file)) {
          rows +=
              copying.copyOut("copy (select %s from %s) to stdout".formatted(columns, name), out);
        }
        files.add(
            new Copied.File("copy %s%s (%s) from stdin".formatted(SCHEMA, name, columns), file));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("in " + db.name() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Copied(this, files, rows);
  }

  /** Rows of one database in files. */
  public record Copied(BareTables tables, List<File> files, long rows) {

    record File(String statement, Path path) {}

    /** Copies the files into the empty bare tables, and tells how many seconds that took. */
    public double copyIn() {
      tables.empty();
      long begin = System.nanoTime();
      try (Connection connection = tables.db.connect("benchmark", "postgres")) {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (File file : files) {
          try (InputStream in = Files.newInputStream(file.path())) {
            copying.copyIn(file.statement(), in, 1 << 16);
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException("in " + tables.db.name() + ": " + e.getMessage(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return (System.nanoTime() - begin) / 1e9;
    }
  }

  /** The rows that lie in the service's tables now, in memory. */
  public List<Rows> read() {
    List<Rows> all = new ArrayList<>();
    for (String name : tables.counts().keySet()) {
      List<String> columns = db.columns(name);
      String query = "select %s from %s".formatted(String.join(", ", columns), name);
      all.add(
          new Rows(
              SCHEMA + name,
              columns,
              db.query(
                  query,
                  row -> {
                    String[] values = new String[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                      values[i] = row.getString(i + 1);
                    }
                    return values;
                  })));
    }
    return all;
  }

  /** Whether both sides hold the same rows, table by table. */
  public Check same(String when) {
    List<String> differing = new ArrayList<>();
    Map<String, String> ours = fingerprints("");
    Map<String, String> theirs = fingerprints(SCHEMA);
    for (String name : tables.names()) {
      if (!Objects.equals(ours.get(name), theirs.get(name))) {
        differing.add(
            "%s.%s: %s, bare %s".formatted(db.name(), name, ours.get(name), theirs.get(name)));
      }
    }
    return new Check(
        "the bare side holds the same rows",
        when,
        differing.isEmpty(),
        differing.isEmpty() ? tables.counts().toString() : differing.toString());
  }

  private Map<String, String> fingerprints(String schema) {
    Map<String, String> fingerprints = new HashMap<>();
    db.query(
            Tables.each(tables.names(), FINGERPRINT.replace("SCHEMA.", schema)),
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(each -> fingerprints.put(each.getKey(), each.getValue()));
    return fingerprints;
  }

  Db db() {
    return db;
  }
}

package io.guapai.runtime.file;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Content of files by its digest. Neither way is a whole file held in memory: the driver streams it
 * into the database, and slices of it come back.
 */
@ApplicationScoped
public class FileContents {

  private static final int SLICE = 256 * 1024;

  private static final String INSERT =
      "insert into file_content (sha256, media_type, size, bytes) values (?, ?, ?, ?)"
          // No columns are named: that would ask for the right to read what others attached.
          + " on conflict do nothing";

  /** Held by who keeps a content, together, and by who forgets it, alone. */
  private static final String LOCK =
      "select pg_advisory_xact_lock%s(hashtextextended('file ' || ?, 0))";

  private final AgroalDataSource dataSource;
  private final Sql sql;

  public FileContents(AgroalDataSource dataSource, Sql sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  /**
   * Keeps a content, if it is not kept yet, in the running transaction. Nobody forgets it until
   * that ends.
   */
  public void keep(UploadedFile upload) {
    sql.query(LOCK.formatted("_shared"), row -> true, upload.sha256());
    try (InputStream bytes = Files.newInputStream(upload.content());
        Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, upload.sha256());
      insert.setString(2, upload.type().mediaType());
      insert.setLong(3, upload.size());
      insert.setBinaryStream(4, bytes, upload.size());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(INSERT, e);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  /**
   * Forgets a content that no file has any more, in the running transaction, which is the
   * platform's; one that some file has stays.
   */
  public void forget(String sha256) {
    sql.query(LOCK.formatted(""), row -> true, sha256);
    sql.update("delete from file_content where sha256 = ?", sha256);
  }

  /** Writes the content of a file that the caller sees. */
  void write(StoredFile file, OutputStream out) throws IOException {
    for (long from = 1; from <= file.size(); from += SLICE) {
      out.write(slice(file.sha256(), from));
    }
  }

  /** The content of a file that the caller sees, whole: a photo fits into memory. */
  byte[] read(StoredFile file) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream((int) file.size())) {
      write(file, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory fails to take it", e);
    }
  }

  private byte[] slice(String sha256, long from) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                sql.first(
                        "select substring(bytes from ?::int for ?::int) from file_content"
                            + " where sha256 = ?",
                        row -> row.getBytes(1),
                        from,
                        SLICE,
                        sha256)
                    .orElseThrow(
                        () -> new IllegalStateException("no content in sight for " + sha256)));
  }
}

package io.guapai.hazard.attachment;

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

  private final AgroalDataSource dataSource;
  private final Sql sql;

  public FileContents(AgroalDataSource dataSource, Sql sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  /** Keeps a content, if it is not kept yet, in the running transaction. */
  void keep(Upload upload) {
    try (InputStream bytes = Files.newInputStream(upload.file());
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

  /** Writes the content of an attachment that the caller sees. */
  void write(AttachmentView attachment, OutputStream out) throws IOException {
    for (long from = 1; from <= attachment.size(); from += SLICE) {
      out.write(slice(attachment.sha256(), from));
    }
  }

  /** The content of an attachment that the caller sees, whole: a photo fits into memory. */
  byte[] read(AttachmentView attachment) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream((int) attachment.size())) {
      write(attachment, out);
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

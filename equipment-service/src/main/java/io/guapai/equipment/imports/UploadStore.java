package io.guapai.equipment.imports;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Uploaded files, in the database so that any replica can go on with a job. */
@ApplicationScoped
class UploadStore {

  private static final int CHUNK = 256 * 1024;

  private final Sql sql;
  private final Transactions transactions;

  UploadStore(Sql sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** Stores a file. Part of the running transaction. */
  void write(UUID job, InputStream file) throws IOException {
    byte[] chunk = file.readNBytes(CHUNK);
    for (int no = 0; chunk.length > 0; no++) {
      sql.update("insert into import_chunk (job_id, no, bytes) values (?, ?, ?)", job, no, chunk);
      chunk = file.readNBytes(CHUNK);
    }
  }

  /** Reads a file, holding one chunk in memory. Outside any transaction. */
  InputStream read(UUID job) {
    return new Chunks(job);
  }

  private final class Chunks extends InputStream {
    private final UUID job;
    private int next;
    private InputStream chunk = InputStream.nullInputStream();

    Chunks(UUID job) {
      this.job = job;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = chunk.read(into, offset, length);
      if (read < 0 && advance()) {
        read = chunk.read(into, offset, length);
      }
      return read;
    }

    private boolean advance() {
      byte[] bytes =
          transactions.asSystem(
              () ->
                  sql.first(
                          "select bytes from import_chunk where job_id = ? and no = ?",
                          row -> row.getBytes(1),
                          job,
                          next)
                      .orElse(new byte[0]));
      next++;
      chunk = new ByteArrayInputStream(bytes);
      return bytes.length > 0;
    }
  }
}

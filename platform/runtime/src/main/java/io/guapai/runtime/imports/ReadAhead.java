package io.guapai.runtime.imports;

import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.RowReader;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a job in their order, each read while the one before it is entered: the service
 * reads while the database writes. There are two in memory at most, whatever the file's size.
 */
final class ReadAhead {

  private final IntFunction<ImportChunk> kept;
  private final RowReader rows;
  private final int total;
  private @Nullable CompletableFuture<Piece> coming;
  private int position;

  /**
   * @param kept gets the piece that begins with a row
   * @param rows used by one thread at a time
   * @param position first row that was not dealt with
   * @param total rows of the file
   */
  ReadAhead(IntFunction<ImportChunk> kept, RowReader rows, int position, int total) {
    this.kept = kept;
    this.rows = rows;
    this.position = position;
    this.total = total;
    this.coming = begin();
  }

  /** A piece, and its lines as they are read. */
  record Piece(ImportChunk chunk, List<Parsed> lines) {}

  /** The next piece; null after the last one. */
  @Nullable Piece next() {
    if (coming == null) {
      return null;
    }
    try {
      Piece piece = coming.join();
      position += piece.lines().size();
      coming = begin();
      return piece;
    } catch (CompletionException e) {
      // What reading threw is what it would have thrown here.
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  private @Nullable CompletableFuture<Piece> begin() {
    int from = position;
    return from < total
        ? CompletableFuture.supplyAsync(() -> read(from), Infrastructure.getDefaultWorkerPool())
        : null;
  }

  private Piece read(int from) {
    ImportChunk chunk = kept.apply(from);
    return new Piece(chunk, chunk.lines().stream().map(rows::read).toList());
  }
}

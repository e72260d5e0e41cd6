package io.guapai.runtime.upload;

import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.file.FileContents;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Removes files that no dossier named within their term, and contents that no file has then. A
 * service that keeps files of its dossiers has a bean of it.
 */
public abstract class RemovingUnnamedFiles implements DueWork<UUID> {

  /** The kind of rule, which the service produces as a bean. */
  protected static final RuleKind<Body> TERM =
      RuleKind.lasting("FILE_TERM", Body.class, Term.values());

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "uploaded_file", "id", "not named", "uploaded_at");

  private final Sql sql;
  private final FileContents contents;
  private final Shelf shelf;
  private final PlatformClock clock;

  protected RemovingUnnamedFiles(Sql sql, FileContents contents, Shelf shelf, PlatformClock clock) {
    this.sql = sql;
    this.contents = contents;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What has a term. */
  enum Term {
    /** To be named by a dossier. */
    UNNAMED
  }

  /**
   * What the shelf says.
   *
   * @param days for which a file waits to be named
   */
  public record Body(@Min(1) int days) {}

  @Override
  public String name() {
    return "removing-unnamed-files";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public Instant dueBy(Instant now) {
    int days = shelf.rules(TERM).require(Term.UNNAMED, clock.today()).says().days();
    return now.minus(Duration.ofDays(days));
  }

  @Override
  public void handle(List<UUID> keys, Instant now) {
    sql
        .query(
            "delete from uploaded_file where id = any(?::uuid[]) returning sha256",
            row -> row.getString(1),
            keys)
        .stream()
        .distinct()
        .sorted()
        .forEach(contents::forget);
  }
}

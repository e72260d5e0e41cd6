package io.guapai.equipment.file;

import io.guapai.runtime.file.FileContents;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.runtime.upload.RemovingUnnamedFiles;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Removes what was uploaded and handed in with nothing. */
@Singleton
class RemovingFiles extends RemovingUnnamedFiles {

  RemovingFiles(Sql sql, FileContents contents, Shelf shelf, PlatformClock clock) {
    super(sql, contents, shelf, clock);
  }

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return TERM;
  }
}

package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;

/** The database of the bare statements, alike to hazard-service's to the last row. */
final class BareDatabase {

  private static final String NAME = "guapai_hazard_bare";

  private BareDatabase() {}

  static Db of(Stage stage) {
    return stage.db(NAME);
  }

  /** Makes it a copy of the service's, file by file. The service must be stopped. */
  static void copy(Stage stage) {
    stage
        .db("postgres")
        .run(
            "drop database if exists " + NAME + " with (force)",
            "create database %s template %s strategy file_copy"
                .formatted(NAME, Service.HAZARD.database()));
  }
}

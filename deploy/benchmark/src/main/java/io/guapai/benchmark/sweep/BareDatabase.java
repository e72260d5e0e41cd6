package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;

/** The database of the bare statements, alike to the service's to the last row. */
final class BareDatabase {

  private BareDatabase() {}

  static Db of(Stage stage, Service service) {
    return stage.db(name(service));
  }

  /** Makes it a copy of the service's, file by file. The service must be stopped. */
  static void copy(Stage stage, Service service) {
    stage
        .db("postgres")
        .run(
            "drop database if exists " + name(service) + " with (force)",
            "create database %s template %s strategy file_copy"
                .formatted(name(service), service.database()));
  }

  private static String name(Service service) {
    return service.database() + "_bare";
  }
}

package io.guapai.runtime.event.consumer;

import io.guapai.runtime.sql.DailyTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Says how long the inbox remembers: for as long as a repetition can come from its topics. */
@ApplicationScoped
class Housekeeping {

  @Produces
  @Singleton
  static DailyTable inbox(StreamConfig config) {
    return new DailyTable(
        "inbox",
        2,
        config.rememberedDays(),
        false,
        List.of(new DailyTable.Undated("inbox_undated", "received_at")));
  }
}

package io.guapai.hazard.order;

import io.guapai.runtime.rule.Editions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What an order tells of the remedies against it (行政复议、行政诉讼), by the rules in force. */
@ApplicationScoped
class Remedies {

  private final Sql sql;

  Remedies(Sql sql) {
    this.sql = sql;
  }

  /** The text in both languages. */
  record Wording(String zh, String en) {}

  /** The text for orders issued on a day. */
  Wording on(LocalDate day) {
    List<Wording> parts =
        sql.query(
            "select distinct on (position, id) text_zh, text_en from legal_remedy"
                + Editions.ASKED
                + "where "
                + Editions.IN_FORCE
                + " order by position, id, valid_from desc",
            row -> new Wording(row.getString(1), row.getString(2)),
            day);
    return new Wording(
        parts.stream().map(Wording::zh).collect(Collectors.joining()),
        parts.stream().map(Wording::en).collect(Collectors.joining(" ")));
  }
}

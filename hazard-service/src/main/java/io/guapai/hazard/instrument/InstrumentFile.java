package io.guapai.hazard.instrument;

import io.guapai.contracts.Instrument;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of superiors and the answers to them. None is changed; what they say is in the
 * papers.
 */
@ApplicationScoped
class InstrumentFile {

  private static final String SELECT =
      "select i.id, i.hazard_id, i.instrument, i.issuer_region, i.authority_region,"
          + " p.document::json ->> 'says', p.document::json ->> 'signedBy',"
          + " p.document::json ->> 'signedAt', i.answer_by,"
          + " a.document::json -> 'says' ->> 'answer', a.document::json ->> 'signedBy',"
          + " a.document::json ->> 'signedAt' from instrument i"
          + " join act_paper p on p.dossier_id = i.hazard_id and p.sequence = i.sequence"
          + " left join instrument_answer r on r.instrument_id = i.id"
          + " left join act_paper a on a.dossier_id = i.hazard_id and a.sequence = r.sequence";

  private final Sql sql;
  private final PlatformClock clock;

  InstrumentFile(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(Hazard hazard, Issued issued, InstrumentPaper paper) {
    sql.update(
        "insert into instrument (id, hazard_id, sequence, region_code, instrument, issuer_region,"
            + " authority_region, document_no, answer_by, public)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        issued.id(),
        hazard.id(),
        hazard.version(),
        hazard.regionCode(),
        issued.instrument(),
        issued.issuer().value(),
        issued.addressee().value(),
        issued.documentNo(),
        issued.answerBy(),
        paper.open());
  }

  void answered(Hazard hazard, Issued issued) {
    sql.update(
        "insert into instrument_answer (instrument_id, hazard_id, sequence, region_code)"
            + " values (?, ?, ?, ?)",
        issued.id(),
        hazard.id(),
        hazard.version(),
        hazard.regionCode());
  }

  /** What about a hazard an authority is to answer and has not, the oldest first. */
  List<Issued> awaited(Hazard hazard, @Nullable RegionCode authority) {
    return sql.query(
        "select id, instrument, issuer_region, authority_region, document_no, answer_by"
            + " from instrument i where hazard_id = ? and authority_region = ?"
            + " and answer_by is not null and not exists"
            + " (select from instrument_answer where instrument_id = i.id) order by id",
        row ->
            new Issued(
                row.getObject(1, UUID.class),
                Instrument.valueOf(row.getString(2)),
                RegionCode.parse(row.getString(3)),
                RegionCode.parse(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class)),
        hazard.id(),
        authority == null ? null : authority.value());
  }

  /** Those about a hazard, the oldest first. */
  List<InstrumentView> about(UUID hazardId) {
    return sql.query(SELECT + " where i.hazard_id = ? order by i.id", this::view, hazardId);
  }

  /**
   * Those addressed to the authorities of a territory, the newest first.
   *
   * @param answered true for the answered, false for those that wait for an answer; null for all
   */
  List<InstrumentView> addressedTo(
      ListScope scope,
      @Nullable Instrument instrument,
      @Nullable Boolean answered,
      @Nullable UUID before,
      int limit) {
    Conditions fit =
        Conditions.within(scope, Columns.of("i.authority_region"))
            .and("i.instrument = ?", instrument)
            .and("(r.instrument_id is not null) = ?", answered)
            .and("i.id < ?", before);
    if (Boolean.FALSE.equals(answered)) {
      fit.and("i.answer_by is not null");
    }
    return sql.query(
        SELECT + " where " + fit.sql() + " order by i.id desc limit ?",
        this::view,
        fit.values(limit));
  }

  private InstrumentView view(ResultSet row) throws SQLException {
    String answer = row.getString(10);
    return new InstrumentView(
        row.getString(1),
        row.getString(2),
        Instrument.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        at(row.getString(8)),
        row.getObject(9, LocalDate.class),
        answer == null
            ? null
            : new InstrumentView.Answered(answer, row.getString(11), at(row.getString(12))));
  }

  private OffsetDateTime at(String instant) {
    return Instant.parse(instant).atZone(clock.getZone()).toOffsetDateTime();
  }
}

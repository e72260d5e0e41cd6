package io.guapai.hazard.instrument;

import io.guapai.hazard.instrument.Circular.Circulation;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The circulars, as far as they were circulated: their readers need not see the hazards that they
 * tell of.
 */
@ApplicationScoped
class Circulars {

  private static final String QUERY =
      "select i.id, i.document_no, p.document::json -> 'says' ->> 'subject', p.document::json ->"
          + " 'says' ->> 'content', i.issuer_region, p.document::json ->> 'signedAt', i.public,"
          + " h.demonstration from instrument i join act_paper p on p.dossier_id = i.hazard_id and"
          + " p.sequence = i.sequence join hazard h on h.id = i.hazard_id where i.instrument ="
          + " 'CIRCULAR' and (i.public or starts_with(?::text, i.issuer_region) or"
          + " starts_with(i.issuer_region, ?::text)) and starts_with(i.issuer_region, ?) and"
          + " (?::uuid is null or i.id < ?::uuid) order by i.id desc limit ?";

  private final Sql sql;
  private final Transactions transactions;
  private final PlatformClock clock;

  Circulars(Sql sql, Transactions transactions, PlatformClock clock) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Circulars, the newest first.
   *
   * @param reader territory of the authority that reads; null for the public
   * @param issuedIn where they were issued; null for anywhere
   */
  List<CircularView> read(
      @Nullable RegionCode reader, @Nullable RegionCode issuedIn, @Nullable UUID before, int rows) {
    String own = reader == null ? null : reader.value();
    return transactions.asSystem(
        () ->
            sql.query(
                QUERY,
                this::view,
                own,
                own,
                issuedIn == null ? "" : issuedIn.value(),
                before,
                before,
                rows));
  }

  private CircularView view(ResultSet row) throws SQLException {
    return new CircularView(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        LocalDate.ofInstant(Instant.parse(row.getString(6)), clock.getZone()),
        row.getBoolean(7) ? Circulation.PUBLIC : Circulation.LIMITED,
        row.getBoolean(8));
  }
}

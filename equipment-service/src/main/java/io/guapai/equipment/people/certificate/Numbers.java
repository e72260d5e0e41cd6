package io.guapai.equipment.people.certificate;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.seal.Seal;
import io.guapai.runtime.seal.Seal.Sealed;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of certificates: sealed as they come in, found again by a digest, and opened for the
 * authority, the enterprise that employs the holder, and the holder; each time is written down
 * before the answer.
 */
@Startup
@ApplicationScoped
public class Numbers {

  private static final String PURPOSE = "number";
  private static final int REASON = 500;

  private final Seal seal;
  private final Sql sql;
  private final Transactions transactions;
  private final PlatformClock clock;

  Numbers(Seal seal, Sql sql, Transactions transactions, PlatformClock clock) {
    this.seal = seal;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The seal of all that the register keeps of people. */
  @Produces
  @Singleton
  static Seal seal(PeopleConfig config) {
    return new Seal(
        "people",
        "number-key",
        config.numberKey(),
        config.formerNumberKeys().orElse(List.of()),
        ConfigUtils.getProfiles());
  }

  /**
   * A living certificate that has a number, wherever it is kept.
   *
   * @param organization the holder as a party; null when he is none
   */
  public record Known(UUID certificate, String holderName, @Nullable String organization) {}

  /** The living certificate with a number, whether the caller sees it or not. */
  public Optional<Known> find(OperatorNumber number) {
    return sql.first(
        "select id, holder_name, organization from operator_certificate_marked(?)",
        row -> new Known(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
        seal.digests(PURPOSE, bytes(number)).stream().map(HexFormat.of()::formatHex).toList());
  }

  /**
   * Refuses a number that another living certificate has; who enters it at the same time waits.
   *
   * @throws ProblemException when it is there already (409)
   */
  void requireNew(String field, OperatorNumber number, @Nullable UUID own) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "operator-certificate\n" + mark(number));
    if (find(number).filter(known -> !known.certificate().equals(own)).isPresent()) {
      throw new ProblemException(EquipmentProblem.CERTIFICATE_KNOWN, field, number.masked());
    }
  }

  /** The digest by which it is found again. */
  String mark(OperatorNumber number) {
    return HexFormat.of().formatHex(seal.digest(PURPOSE, bytes(number)));
  }

  /** Seals the number that a certificate has from now on. */
  void keep(OperatorCertificate certificate, OperatorNumber number) {
    Sealed kept = seal.seal(certificate.id(), bytes(number));
    sql.update(
        "insert into operator_number (certificate_id, version, key_id, sealed)"
            + " values (?, ?, ?, ?)",
        certificate.id(),
        certificate.version(),
        kept.keyId(),
        kept.bytes());
  }

  /**
   * What somebody says numbers are opened for.
   *
   * @throws ProblemException when he says nothing, or it has a number itself (400)
   */
  public static String requireReason(@Nullable String reason) {
    if (reason == null || reason.isBlank() || reason.length() > REASON) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, "reason", "reason", "", "1–500 characters");
    }
    OperatorNumber.requireNoneIn("reason", reason);
    return reason;
  }

  /**
   * Opens the numbers of certificates that the caller sees; that he did, and why, is kept for each.
   */
  public Map<UUID, OperatorNumber> read(
      Collection<UUID> certificates, String reason, Caller caller) {
    String reader = caller.name();
    Set<String> roles = caller.roles();
    return transactions.asSystem(
        () -> {
          sql.update(
              "insert into operator_number_read (certificate_id, region_code, reader, roles,"
                  + " reason, at) select id, region_code, ?, ?, ?, ? from operator_certificate"
                  + " where id = any(?::uuid[]) order by id",
              reader,
              roles,
              reason,
              clock.instant(),
              certificates);
          Map<UUID, OperatorNumber> numbers = new HashMap<>();
          sql.query(
              "select distinct on (certificate_id) certificate_id, key_id, sealed"
                  + " from operator_number where certificate_id = any(?::uuid[])"
                  + " order by certificate_id, version desc",
              row -> {
                UUID id = row.getObject(1, UUID.class);
                numbers.put(id, open(id, new Sealed(row.getString(2), row.getBytes(3))));
                return id;
              },
              certificates);
          return numbers;
        });
  }

  private OperatorNumber open(UUID certificate, Sealed kept) {
    return new OperatorNumber(new String(seal.open(certificate, kept), StandardCharsets.UTF_8));
  }

  /** Who opened the number of a certificate after one of those times, oldest first. */
  List<NumberReadView> reads(UUID certificate, long after, int limit) {
    return sql.query(
        "select id, reader, roles, reason, at from operator_number_read"
            + " where certificate_id = ? and id > ? order by id limit ?",
        this::view,
        certificate,
        after,
        limit);
  }

  private NumberReadView view(ResultSet row) throws SQLException {
    String[] roles = (String[]) row.getArray(3).getArray();
    return new NumberReadView(
        row.getLong(1),
        row.getString(2),
        Stream.of(roles).sorted().toList(),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toOffsetDateTime());
  }

  private static byte[] bytes(OperatorNumber number) {
    return number.value().getBytes(StandardCharsets.UTF_8);
  }
}

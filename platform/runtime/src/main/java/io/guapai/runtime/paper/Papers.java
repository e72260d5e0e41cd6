package io.guapai.runtime.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers of the acts on all dossiers of a service. They are only ever appended, and seen where
 * their dossiers are.
 */
@ApplicationScoped
public class Papers {

  private final Sql sql;
  private final ObjectMapper json;
  private final PlatformClock clock;

  public Papers(Sql sql, ObjectMapper json, PlatformClock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Whose paper it is.
   *
   * @param dossier whose history binds it
   * @param of what in the dossier it is about; the dossier itself when it is about the whole
   * @param sequence the version of the dossier after the first deed of the act
   * @param act last part of the act's address
   * @param enterpriseId the enterprise that sees it; null when none does
   */
  public record Place(
      UUID dossier,
      UUID of,
      long sequence,
      String act,
      String regionCode,
      @Nullable String enterpriseId) {

    @Nullable UUID part() {
      return of.equals(dossier) ? null : of;
    }
  }

  /**
   * Who signed it, and when.
   *
   * @param by account of the person
   * @param at when it arrived
   * @param madeAt when it was made, where a device kept it until the network was back; else null
   */
  public record Signature(String by, Instant at, @Nullable Instant madeAt) {}

  private record Document(
      String act,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID of,
      String signedBy,
      Instant signedAt,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant madeAt,
      Object says) {}

  /**
   * Keeps a paper.
   *
   * @return its digest, SHA-256 over the document in UTF-8, for the history of the dossier
   */
  public byte[] keep(Place place, Signature signature, Object says) {
    String document =
        written(
            new Document(
                place.act(),
                place.part(),
                signature.by(),
                signature.at(),
                signature.madeAt(),
                says));
    byte[] digest = digest(document);
    sql.update(
        "insert into act_paper (dossier_id, part, sequence, act, region_code, enterprise_id,"
            + " document, digest) values (?, ?, ?, ?, ?, ?, ?, ?)",
        place.dossier(),
        place.part(),
        place.sequence(),
        place.act(),
        place.regionCode(),
        place.enterpriseId(),
        document,
        digest);
    return digest;
  }

  /** The last paper of an act on a dossier. */
  public <P> Optional<Signed<P>> last(UUID dossier, String act, Class<P> type) {
    return papers(dossier, act, type, " desc limit 1").stream().findFirst();
  }

  /** The papers of an act on a dossier, the oldest first. */
  public <P> List<Signed<P>> all(UUID dossier, String act, Class<P> type) {
    return papers(dossier, act, type, "");
  }

  /**
   * All papers of a dossier that the caller sees, the oldest first.
   *
   * @param of the dossier itself, or what in it they are about
   */
  public List<PaperView> of(UUID dossier, UUID of) {
    return sql.query(
        "select sequence, act, document, encode(digest, 'hex'), part from act_paper"
            + " where dossier_id = ? and ? in (dossier_id, part) order by sequence",
        row -> {
          JsonNode signed = parsed(row.getString(3));
          return new PaperView(
              row.getLong(1),
              row.getString(2),
              signed.path("signedBy").asText(),
              here(signed.path("signedAt").asText()),
              signed.hasNonNull("madeAt") ? here(signed.path("madeAt").asText()) : null,
              signed.path("says"),
              row.getString(4),
              row.getObject(5, UUID.class));
        },
        dossier,
        of);
  }

  private <P> List<Signed<P>> papers(UUID dossier, String act, Class<P> type, String order) {
    return sql.query(
        "select sequence, document from act_paper where dossier_id = ? and act = ?"
            + " order by sequence"
            + order,
        row -> read(row.getLong(1), row.getString(2), type),
        dossier,
        act);
  }

  private <P> Signed<P> read(long sequence, String document, Class<P> type) {
    JsonNode signed = parsed(document);
    try {
      return new Signed<>(
          sequence,
          signed.path("signedBy").asText(),
          Instant.parse(signed.path("signedAt").asText()),
          json.treeToValue(signed.path("says"), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("paper " + sequence + " is not a " + type.getName(), e);
    }
  }

  private OffsetDateTime here(String instant) {
    return Instant.parse(instant).atZone(clock.getZone()).toOffsetDateTime();
  }

  private JsonNode parsed(String document) {
    try {
      return json.readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a paper is not JSON: " + document, e);
    }
  }

  private String written(Document document) {
    try {
      return json.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + document.act(), e);
    }
  }

  private static byte[] digest(String document) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

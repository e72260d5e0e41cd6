package io.guapai.runtime.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.sql.DailyTable;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes that a client may safely send again. The key, the answer and the effect share one
 * transaction: either all are kept or none.
 */
@ApplicationScoped
public class Idempotency {

  /** What the index on the keys can hold, with room to spare. */
  private static final int LONGEST_KEY = 200;

  /** How long a repetition is known as one. */
  public static final int DAYS_KEPT = 30;

  private final Sql sql;
  private final Caller caller;
  private final ObjectMapper json;

  public Idempotency(Sql sql, Caller caller, ObjectMapper json) {
    this.sql = sql;
    this.caller = caller;
    this.json = json;
  }

  /**
   * Keys are forgotten with their day. A device without a network keeps a request for a week at
   * most; whoever comes back after that, and after a holiday more, is still answered the same.
   */
  @Produces
  @Singleton
  static DailyTable table() {
    return new DailyTable("idempotency", 2, DAYS_KEPT, false);
  }

  /**
   * Does the work once for a caller's key, and answers a repetition with the first answer.
   *
   * @param key header {@code Idempotency-Key}; null does the work without remembering
   * @param request the request's body, to notice a key used for something else
   * @throws ProblemException when the key stands for another request (422) or is too long (400)
   */
  @Transactional
  public Response once(@Nullable String key, Object request, Supplier<Answer> work) {
    if (key == null || key.isBlank()) {
      Answer answer = work.get();
      return response(answer.status(), answer.location(), write(answer.body()));
    }
    if (key.length() > LONGEST_KEY) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE,
          "Idempotency-Key",
          "Idempotency-Key",
          key.length() + " characters",
          "1–" + LONGEST_KEY + " characters");
    }
    String fingerprint = fingerprint(write(request));
    // The table lies in daily partitions, each with keys of its own: this makes them unique over
    // all.
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 0)) is null",
        row -> row.getBoolean(1),
        caller.nameInCapacity() + '\n' + key);
    int fresh =
        sql.update(
            "insert into idempotency (caller, key, request, status, body) select ?, ?, ?, 0, ''"
                + " where not exists (select from idempotency where caller = ? and key = ?)",
            caller.nameInCapacity(),
            key,
            fingerprint,
            caller.nameInCapacity(),
            key);
    return fresh == 1 ? first(key, work) : repeated(key, fingerprint);
  }

  private Response first(String key, Supplier<Answer> work) {
    Answer answer = work.get();
    String body = write(answer.body());
    sql.update(
        "update idempotency set status = ?, location = ?, body = ? where caller = ? and key = ?",
        answer.status(),
        answer.location(),
        body,
        caller.nameInCapacity(),
        key);
    return response(answer.status(), answer.location(), body);
  }

  private Response repeated(String key, String fingerprint) {
    Optional<Response> known =
        sql.first(
            "select status, location, body from idempotency"
                + " where caller = ? and key = ? and request = ?",
            row -> response(row.getInt(1), row.getString(2), row.getString(3)),
            caller.nameInCapacity(),
            key,
            fingerprint);
    return known.orElseThrow(
        () -> new ProblemException(PlatformProblem.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", key));
  }

  private static Response response(int status, @Nullable String location, String body) {
    Response.ResponseBuilder builder =
        Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    return (location == null ? builder : builder.location(URI.create(location))).build();
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), e);
    }
  }

  private static String fingerprint(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.guapai.hazard.complaint;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form, fired a thousand times. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintLimitTest {

  private static final int SENDERS_AT_ONCE = 32;
  private static final String COUNTY = "320382";

  private final HttpClient client = HttpClient.newHttpClient();

  @Inject ComplaintConfig config;

  @BeforeEach
  @AfterEach
  void aMinuteHasPassed() throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("update complaint_permit set taken_at = taken_at - interval '61 seconds'");
    }
  }

  @Test
  void aThousandFromOneAddressLeaveTheLimitOfOneSender() throws SQLException {
    long before = filed();
    Map<Integer, Long> answers = fire(1_000, i -> "198.51.100.7");
    assertEquals(answers.get(201), filed() - before);
    assertTrue(answers.get(201) <= config.perClient(), answers.toString());
    assertEquals(1_000L - answers.get(201), answers.get(429));
  }

  @Test
  void aThousandFromAThousandAddressesLeaveTheLimitOfAllWhileOfficersAreServed()
      throws SQLException {
    long before = filed();
    CompletableFuture<Map<Integer, Long>> flood =
        CompletableFuture.supplyAsync(
            () -> fire(1_000, i -> "198.18.%d.%d".formatted(i / 250, i % 250 + 1)));
    while (!flood.isDone()) {
      as(Tokens.county(COUNTY)).get(Office.COMPLAINTS + "?limit=1").then().statusCode(200);
    }
    Map<Integer, Long> answers = flood.join();
    assertEquals(answers.get(201), filed() - before);
    assertTrue(answers.get(201) <= config.perMinute(), answers.toString());
    assertEquals(1_000L - answers.get(201), answers.get(429));
  }

  @Test
  void oneBadSenderKeepsNobodyElseOut() {
    CompletableFuture<Map<Integer, Long>> flood =
        CompletableFuture.supplyAsync(() -> fire(300, i -> "198.51.100.8"));
    for (int i = 0; i < 20; i++) {
      Sender.somebody().send(Sender.anonymous(COUNTY)).then().statusCode(201);
    }
    assertTrue(flood.join().keySet().stream().allMatch(List.of(201, 429)::contains));
  }

  @Test
  void aSenderWhoWaitsAsToldIsTakenAgain() throws SQLException {
    Sender sender = Sender.somebody();
    for (int i = 0; i < config.perClient(); i++) {
      sender.send(Sender.anonymous(COUNTY)).then().statusCode(201);
    }
    String wait =
        sender
            .send(Sender.anonymous(COUNTY))
            .then()
            .statusCode(429)
            .contentType("application/problem+json")
            .extract()
            .header("Retry-After");
    assertTrue(Integer.parseInt(wait) >= 1 && Integer.parseInt(wait) <= 60, wait);
    aMinuteHasPassed();
    sender.send(Sender.anonymous(COUNTY)).then().statusCode(201);
  }

  @Test
  void whatIsRefusedForItsContentIsNotCounted() {
    Sender sender = Sender.somebody();
    Map<String, Object> wrong = Sender.anonymous("999999");
    for (int i = 0; i <= config.perClient(); i++) {
      sender.send(wrong).then().statusCode(422);
    }
    sender.send(Sender.anonymous(COUNTY)).then().statusCode(201);
  }

  /** Sends many at once and counts the answers by status; each refusal says when to come again. */
  private Map<Integer, Long> fire(int times, IntFunction<String> address) {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS_AT_ONCE);
    try {
      List<CompletableFuture<Integer>> sent =
          IntStream.range(0, times)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(address.apply(i)), senders))
              .toList();
      return sent.stream()
          .map(CompletableFuture::join)
          .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
    } finally {
      senders.shutdown();
    }
  }

  private int send(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(RestAssured.baseURI + ":" + RestAssured.port + Sender.FORM))
              .header("Content-Type", "application/json")
              .header("X-Forwarded-For", address)
              .POST(
                  BodyPublishers.ofString(
                      new ObjectMapper().writeValueAsString(Sender.anonymous(COUNTY))))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 429) {
        assertTrue(response.headers().firstValueAsLong("Retry-After").orElse(0) >= 1);
      }
      return response.statusCode();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long filed() throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*) from complaint where region_code = '" + COUNTY + "'")) {
      row.next();
      return row.getLong(1);
    }
  }
}

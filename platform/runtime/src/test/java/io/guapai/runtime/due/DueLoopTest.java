package io.guapai.runtime.due;

import static io.guapai.testing.Answer.has;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes due is done, once, whatever a single row or the database does meanwhile. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DueLoopTest {

  private static final String PARKED = "/ledger/v1/parked-work";

  @Inject DueLoop loop;
  @Inject Errands errands;
  @Inject Connections connections;
  @Inject PlatformClock clock;
  @Inject Transactions transactions;
  @Inject Sql sql;
  @Inject MeterRegistry metrics;

  private Duration ahead = Duration.ZERO;

  @BeforeEach
  void nothingIsDue() {
    errands.fail(null);
    transactions.asSystem(
        () -> sql.update("delete from errand") + sql.update("delete from due_parked"));
  }

  @AfterEach
  void theClockGoesAsBefore() {
    errands.fail(null);
    clock.moveBy(ahead.negated());
  }

  @Test
  void whatIsDueIsDoneOnceThoughReplicasLookAtTheSameTime() {
    List<UUID> due = Stream.generate(UUID::randomUUID).limit(950).toList();
    write(due);
    double before = handled();
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(loop::sweep))
                .limit(3)
                .toArray(CompletableFuture[]::new))
        .join();
    await().untilAsserted(() -> assertThat(times(due)).containsOnly(1).hasSize(950));
    await().untilAsserted(() -> assertThat(handled() - before).isEqualTo(950));
    assertThat(gauge("guapai.due.waiting")).isZero();
  }

  @Test
  void aBadRowIsParkedAloneAndAllOthersAreDone() {
    List<UUID> due = Stream.generate(UUID::randomUUID).limit(30).toList();
    UUID bad = due.get(7);
    errands.spoil(bad);
    write(due);
    loop.sweep();
    await().untilAsserted(() -> assertThat(parked()).hasSize(1));
    await()
        .untilAsserted(
            () ->
                assertThat(times(due.stream().filter(id -> !id.equals(bad)).toList()))
                    .containsOnly(1));
    assertThat(times(List.of(bad))).containsOnly(0);
    assertThat(parked().get(0))
        .containsEntry("work", Errands.NAME)
        .containsEntry("rowId", bad.toString())
        .containsEntry("tries", 1);
    assertThat(parked().get(0).get("cause")).asString().contains("nobody knows what errand");
    assertThat(gauge("guapai.due.parked")).isEqualTo(1);
    assertThat(gauge("guapai.due.waiting")).as("it waits for nobody any more").isZero();
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("guapai_due_parked{work=\"errands\"} 1.0"));
  }

  @Test
  void aParkedRowIsTriedAgainAfterGrowingGapsUntilItGoesWell() {
    UUID bad = parkedErrand();
    go(Duration.ofSeconds(50));
    loop.sweep();
    assertThat(parked().get(0)).containsEntry("tries", 1);
    go(Duration.ofSeconds(20));
    loop.sweep();
    await().untilAsserted(() -> assertThat(parked().get(0)).containsEntry("tries", 2));
    OffsetDateTime next = OffsetDateTime.parse(parked().get(0).get("nextTry").toString());
    assertThat(Duration.between(clock.instant(), next.toInstant()))
        .isBetween(Duration.ofSeconds(90), Duration.ofMinutes(2));
    errands.mend(bad);
    go(Duration.ofMinutes(2));
    loop.sweep();
    await().untilAsserted(() -> assertThat(parked()).isEmpty());
    assertThat(times(List.of(bad))).containsOnly(1);
  }

  @Test
  void aParkedRowThatIsDueNoMoreIsForgotten() {
    UUID bad = parkedErrand();
    transactions.asSystem(() -> sql.update("update errand set due_at = null where id = ?", bad));
    go(Duration.ofMinutes(2));
    loop.sweep();
    await().untilAsserted(() -> assertThat(parked()).isEmpty());
    assertThat(times(List.of(bad))).containsOnly(0);
  }

  @Test
  void anAdministratorHasAParkedRowTriedAtOnceAndNobodyElseDoes() {
    UUID bad = parkedErrand();
    Object id = parked().get(0).get("id");
    replay(Tokens.admin(), id).statusCode(200).body(has("tries", equalTo(2)));
    errands.mend(bad);
    replay(Tokens.province("32"), id).statusCode(403);
    given().auth().oauth2(Tokens.auditor("32")).get(PARKED).then().statusCode(403);
    replay(Tokens.admin(), id).statusCode(204);
    assertThat(times(List.of(bad))).containsOnly(1);
    replay(Tokens.admin(), id)
        .statusCode(404)
        .body(has("type", equalTo("urn:guapai:problem:not-found")));
  }

  @Test
  void whatIsNoRowsFaultParksNothingAndIsDoneLater() {
    List<UUID> due = Stream.generate(UUID::randomUUID).limit(5).toList();
    for (String state : List.of("08006", "40001", "40P01", "42703")) {
      errands.fail(new SqlFailure("update", new SQLException("not now", state)));
      write(due);
      double before = failed();
      assertThatThrownBy(loop::sweep).hasMessageContaining(Errands.NAME);
      assertThat(failed()).isGreaterThan(before);
      assertThat(parked()).isEmpty();
      assertThat(gauge("guapai.due.waiting")).isEqualTo(5);
      errands.fail(null);
      loop.sweep();
      await().untilAsserted(() -> assertThat(times(due)).containsOnly(1));
      transactions.asSystem(() -> sql.update("delete from errand"));
    }
  }

  @Test
  void aLookThatFindsNothingIsOneTransaction() {
    await()
        .untilAsserted(
            () -> {
              int before = connections.taken();
              loop.sweep();
              assertThat(connections.taken() - before).isEqualTo(1);
            });
  }

  private UUID parkedErrand() {
    UUID bad = UUID.randomUUID();
    errands.spoil(bad);
    write(List.of(bad));
    loop.sweep();
    await().untilAsserted(() -> assertThat(parked()).hasSize(1));
    return bad;
  }

  private void go(Duration by) {
    clock.moveBy(by);
    ahead = ahead.plus(by);
  }

  private void write(List<UUID> ids) {
    transactions.asSystem(
        () ->
            sql.update(
                "insert into errand (id, due_at) select unnest(?), ?::timestamptz",
                ids,
                clock.instant()));
  }

  private List<Integer> times(List<UUID> ids) {
    return transactions.asSystem(
        () -> sql.query("select times from errand where id = any(?)", row -> row.getInt(1), ids));
  }

  private static List<Map<String, Object>> parked() {
    return given()
        .auth()
        .oauth2(Tokens.admin())
        .get(PARKED)
        .then()
        .statusCode(200)
        .extract()
        .as(Answer.class)
        .getList("items");
  }

  private static ValidatableResponse replay(String token, Object id) {
    return given().auth().oauth2(token).post(PARKED + "/{id}/replay", id).then();
  }

  private double gauge(String name) {
    return metrics.get(name).tag("work", Errands.NAME).gauge().value();
  }

  private double handled() {
    return metrics.counter("guapai.due.handled", "work", Errands.NAME).count();
  }

  private double failed() {
    return metrics.counter("guapai.due.failed", "work", Errands.NAME).count();
  }
}

package io.guapai.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.guapai.runtime.sql.SqlFailure;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fault 8: bad record or broken dependency is told by a list of causes. */
class FaultsTest {

  private static RuntimeException sql(String state) {
    return new SqlFailure("select", new SQLException("no", state));
  }

  @ParameterizedTest
  @ValueSource(strings = {"22021", "22P02", "23505", "23503", "23514"})
  void valuesThatTheDatabaseRefusesAreTheRecordsFault(String state) {
    assertThat(Faults.isRecordsOwn(sql(state))).isTrue();
    assertThat(Faults.isAway(sql(state))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42703", "42P01", "42501", "54000", "XX000", "0A000", "55P03", "25006"})
  void aSchemaInTheMiddleOfAnUpgradeIsNot(String state) {
    assertThat(Faults.isRecordsOwn(sql(state))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "58030"})
  void aDatabaseThatIsAwayIsNot(String state) {
    assertThat(Faults.isRecordsOwn(sql(state))).isFalse();
    assertThat(Faults.isAway(sql(state))).isTrue();
  }

  static Stream<RuntimeException> defects() {
    return Stream.of(
        new IllegalStateException("ours"),
        new IllegalStateException("EntityManagerFactory is closed"),
        new NullPointerException(),
        new ClassCastException(),
        new RuntimeException(new IOException("away")));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void aDefectOfOursParksNothing(RuntimeException defect) {
    assertThat(Faults.isRecordsOwn(defect)).isFalse();
  }

  @Test
  void aRuleThatRefusesIsTheRecordsFault() {
    assertThat(Faults.isRecordsOwn(new RuntimeException(new Refused("a rule")))).isTrue();
  }

  @Test
  void aCommitThatFailsHidesItsReasonInWhatIsSuppressed() {
    RollbackException commit = new RollbackException("rolled back");
    commit.addSuppressed(new SQLException("gone", "08006"));
    RuntimeException failure = new RuntimeException(commit);
    assertThat(Faults.isAway(failure)).isTrue();
    assertThat(Faults.isRecordsOwn(failure)).isFalse();

    RollbackException deferred = new RollbackException("rolled back");
    deferred.addSuppressed(new SQLException("deferred constraint", "23503"));
    assertThat(Faults.isRecordsOwn(new RuntimeException(deferred))).isTrue();
  }

  @Test
  void aRefusedValueDoesNotHideABrokenConnection() {
    RuntimeException failure = sql("23505");
    failure.addSuppressed(new SQLException("the rollback failed too", "08003"));
    assertThat(Faults.isRecordsOwn(failure)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "57P01", "42703", "42501", "55P03", "25006"})
  void whatADueRowStandsOnIsNotTheRowsFault(String state) {
    assertThat(Faults.isOfSurroundings(sql(state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22001", "23514", "P0001", "54000"})
  void whatOnlyThisRowBringsAboutIs(String state) {
    assertThat(Faults.isOfSurroundings(sql(state))).isFalse();
    assertThat(Faults.isOfSurroundings(new NullPointerException())).isFalse();
  }

  @Test
  void aTransactionThatTookTooLongIsNoRowsFaultAndARefusedCommitIs() {
    RollbackException commit = new RollbackException("given up");
    assertThat(Faults.isOfSurroundings(new RuntimeException(commit))).isTrue();
    commit.addSuppressed(new SQLException("deferred constraint", "23503"));
    assertThat(Faults.isOfSurroundings(new RuntimeException(commit))).isFalse();
  }
}

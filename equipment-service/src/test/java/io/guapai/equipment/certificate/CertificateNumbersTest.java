package io.guapai.equipment.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.testing.PlatformResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers without a gap and never one twice, whoever comes at once and whoever is rolled back. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CertificateNumbersTest {

  /** A year of its own, so that nobody else takes numbers of these series. */
  private static final LocalDate DAY = LocalDate.of(1977, 5, 1);

  @Inject CertificateNumbers numbers;

  @Test
  void manyAtOnceLeaveNoGapThoughEveryThirdIsRolledBack() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<String>> takers = IntStream.range(0, 240).mapToObj(this::taker).toList();
      List<String> taken = new ArrayList<>();
      for (Future<String> each : threads.invokeAll(takers)) {
        if (!each.get().isEmpty()) {
          taken.add(each.get());
        }
      }
      assertEquals(
          IntStream.rangeClosed(1, 160).mapToObj("梯11苏C%05d(77)"::formatted).toList(),
          taken.stream().sorted().toList());
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4310, 320302, 起31苏C00001(77)",
    "2150, 320302, 容15苏C00001(77)",
    "2310, 350502, 瓶31闽C00001(77)",
    "1100, 220102, 锅10吉A00001(77)",
    "8310, 320411, 管31苏D00001(77)",
  })
  void eachKindAndAuthorityHasItsOwnSeries(String variety, String place, String expected) {
    assertEquals(expected, next(variety, place, false));
  }

  @ParameterizedTest
  @CsvSource({"1, 00001", "99999, 99999", "100000, A0000", "109999, A9999", "110000, B0000"})
  void afterNinetyNineThousandALetterLeads(int number, String expected) {
    assertEquals(expected, CertificateNumbers.sequence(number));
  }

  @Test
  void beyondTheLastLetterThereIsNone() {
    assertEquals("Z9999", CertificateNumbers.sequence(359_999));
    assertThrows(IllegalStateException.class, () -> CertificateNumbers.sequence(360_000));
  }

  private Callable<String> taker(int turn) {
    return () -> {
      try {
        return next("3110", "320302", turn % 3 == 0);
      } catch (RolledBack e) {
        return "";
      }
    };
  }

  private static final class RolledBack extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private String next(String variety, String place, boolean rolledBack) {
    return Scopes.with(
        Scope.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      String no = numbers.next(variety, RegionCode.parse(place), DAY).value();
                      if (rolledBack) {
                        throw new RolledBack();
                      }
                      return no;
                    }));
  }
}

package io.guapai.benchmark.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedRegisterTest {

  private static List<String[]> rows(GeneratedRegister register) {
    return new String(register.csv(), UTF_8).lines().skip(1).map(row -> row.split(",")).toList();
  }

  @Test
  void everyUnitIsARowOfItsOwnAndTwoShareAnEnterprise() {
    GeneratedRegister register = GeneratedRegister.of(1_000);
    List<String[]> rows = rows(register);
    assertEquals(1_000, rows.size());
    assertEquals(1_000, rows.stream().map(row -> row[0]).distinct().count());
    assertEquals(500, rows.stream().map(row -> row[1] + row[2]).distinct().count());
    assertEquals(500, register.enterprises());
  }

  @Test
  void theShareWhoseInspectionRanOutIsExact() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    assertEquals(370, late(GeneratedRegister.of(1_000), today));
    assertEquals(0, late(GeneratedRegister.inOrder(1_000), today));
  }

  private static long late(GeneratedRegister register, LocalDate today) {
    return rows(register).stream().filter(row -> LocalDate.parse(row[5]).isBefore(today)).count();
  }
}

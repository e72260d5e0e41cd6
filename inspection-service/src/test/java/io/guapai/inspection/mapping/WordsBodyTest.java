package io.guapai.inspection.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.inspection.mapping.WordsBody.OutcomeWord;
import io.guapai.inspection.mapping.WordsBody.VisitWord;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words of real registers abroad, with an example of what they may mean here. */
class WordsBodyTest {

  private static final Path MARYLAND =
      Path.of(System.getProperty("guapai.data", "."), "maryland-elevators-2022.csv").normalize();

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static WordsBody read(String file) throws IOException {
    try (InputStream in = WordsBodyTest.class.getResourceAsStream("/" + file)) {
      ObjectNode words = (ObjectNode) MAPPER.readTree(Objects.requireNonNull(in));
      return MAPPER.treeToValue(words.put("institute", "abroad"), WordsBody.class);
    }
  }

  @Test
  void theThirtyFiveOutcomesOfAnOntarioRegisterMeanOneThingEachASpellingMistakeToo()
      throws IOException {
    WordsBody words = read("ontario-words.json");
    assertTrue(VALIDATOR.validate(words).isEmpty());
    assertEquals(35, words.outcomes().size());
    assertEquals(
        VisitOutcome.RUNS_WITH_ORDERS, words.outcome("  follow  UP ").orElseThrow().outcome());
    assertEquals(
        VisitOutcome.UNABLE_TO_INSPECT, words.outcome("Unabel to Inspect").orElseThrow().outcome());
    assertEquals(Conclusion.FAIL, words.outcome("Shutdown").orElseThrow().conclusion());
    assertEquals(
        VisitOutcome.EXTENSION_GRANTED, words.outcome("Extension Granted").orElseThrow().outcome());
    // What nobody mapped is not guessed, however near it comes.
    assertTrue(words.outcome("Shutdwon").isEmpty());
  }

  @Test
  void aMappingThatSaysTooMuchOrAWordTwiceIsRefused() {
    assertFalse(valid(new OutcomeWord("Passed", null, null)));
    assertFalse(valid(new OutcomeWord("Passed", Conclusion.PASS, VisitOutcome.CANCELLED)));
    assertFalse(valid(new OutcomeWord("Passed", Conclusion.FAIL, VisitOutcome.RUNS_WITH_ORDERS)));
    assertTrue(valid(new OutcomeWord("Passed", Conclusion.PASS, VisitOutcome.RUNS_WITH_ORDERS)));
    WordsBody twice =
        new WordsBody(
            "abroad",
            List.of(
                new OutcomeWord("Follow up", Conclusion.PASS, null),
                new OutcomeWord("FOLLOW  UP", Conclusion.FAIL, null)),
            List.of());
    assertFalse(VALIDATOR.validate(twice).isEmpty());
  }

  private static boolean valid(OutcomeWord word) {
    return VALIDATOR.validate(word).isEmpty();
  }

  @Test
  void theKindsAndDatesOfTwentyFiveThousandRealInspectionsFitButForThoseNamed() throws IOException {
    assumeTrue(Files.exists(MARYLAND), "skipped: there is no register at " + MARYLAND);
    WordsBody words = read("maryland-words.json");
    assertTrue(VALIDATOR.validate(words).isEmpty());
    Map<VisitKind, Integer> visits = new TreeMap<>();
    Map<VisitOutcome, Integer> outcomes = new TreeMap<>();
    Map<String, Integer> unfit = new TreeMap<>();
    int rows = 0;
    int later = 0;
    try (CsvReader<NamedCsvRecord> file = CsvReader.builder().ofNamedCsvRecord(MARYLAND)) {
      for (NamedCsvRecord row : file) {
        rows++;
        VisitWord word = words.visit(row.getField("inspection_type")).orElse(null);
        LocalDate on = date(row.getField("last_inspection_date"));
        LocalDate expiry = date(row.getField("certificate_expiration_date"));
        if (word == null || on == null) {
          unfit.merge(row.getField("inspection_type"), 1, Integer::sum);
          continue;
        }
        visits.merge(Objects.requireNonNullElse(word.visit(), VisitKind.ROUTINE), 1, Integer::sum);
        if (word.outcome() != null) {
          outcomes.merge(word.outcome(), 1, Integer::sum);
        }
        if (expiry != null && on.isAfter(expiry)) {
          later++;
        }
      }
    }
    assertEquals(25_204, rows);
    assertEquals(
        Map.of(
            "",
            3,
            "Miscellaneous (Elevator)",
            2,
            "Non-Cert (Elevator)",
            3,
            "Overdue - Priority (Elevator)",
            1,
            "TPW (Elevator)",
            4,
            "Third Party Referral (Elevator)",
            42,
            "Verification (Elevator)",
            6),
        unfit);
    assertEquals(
        Map.of(
            VisitKind.ROUTINE,
            17_992,
            VisitKind.FOLLOW_UP,
            6_787,
            VisitKind.ALTERATION,
            236,
            VisitKind.COMPLAINT,
            121,
            VisitKind.ACCIDENT,
            7),
        visits);
    assertEquals(
        Map.of(
            VisitOutcome.UNABLE_TO_INSPECT, 1,
            VisitOutcome.CANCELLED, 1,
            VisitOutcome.OUT_OF_SERVICE, 57),
        outcomes);
    assertEquals(4_029, later); // inspected after the certificate had run out
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}

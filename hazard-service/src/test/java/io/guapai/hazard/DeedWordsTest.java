package io.guapai.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.PublishedDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history stores the names of deeds; the document says what they are called, kind by kind. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "hazards, CLOSE, Close, 销号",
    "interviews, CLOSE, Close, 办结",
    "accidents, OPINION, Opinion, 提出处理意见",
    "complaints, HAND_OVER, Hand over, 移交承办人",
    "risk-points, WITHDRAW, Withdraw, 移出清单",
    "screenings, RECORD, Record, 登记排查",
  })
  void aDeedIsCalledAsItsDossierCallsIt(String list, String deed, String en, String zh) {
    JsonNode words =
        PublishedDocument.read()
            .at("/paths/~1hazard~1v1~1" + list + "~1{id}~1history/get/x-deeds/" + deed);
    assertEquals(en, words.path("en").asText());
    assertEquals(zh, words.path("zh").asText());
  }
}

package io.guapai.hazard.complaint;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone numbers as Chinese input methods write them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TypedPhoneTest {

  private static final String COUNTY = "320382";

  @ParameterizedTest
  @CsvSource({
    "０１２３４５６７８９０, 01234567890",
    "（0516）00000000, (0516)00000000",
    "＋86　0516－00000000, +86 0516-00000000"
  })
  void aNumberInFullWidthIsTaken(String typed, String kept) {
    Map<String, Object> form = new HashMap<>(Sender.anonymous(COUNTY));
    form.put("realName", Map.of("name", Sender.NAME, "phone", typed));
    Sender.somebody().ticket(form);
    String officer = Tokens.county(COUNTY);
    String id = Office.newest(officer, COUNTY);
    Office.accept(officer, id);
    Office.identity(officer, id).then().statusCode(200).body(has("phone", equalTo(kept)));
  }
}

package io.guapai.hazard.complaint;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.containsString;

import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class IdentityNumberTest {

  private static final String COUNTY = "320413";

  /** Month 13; 30 February; a wrong check character; of 1899; of 15, 17 and 19 digits. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "320312199013011233",
        "320312199002301235",
        "320312199001011231",
        "320312189901011232",
        "320312900101123",
        "32031219900101123",
        "3203121990010112360"
      })
  void anIdentityNumberThatIsNoneIsRefusedAndNotRepeated(String number) {
    Sender.somebody()
        .send(form(number))
        .then()
        .statusCode(400)
        .body(Matchers.not(containsString(number)))
        .body(containsString("GB 11643"));
  }

  /** Of a citizen; with the check character X in either case and in full width; of others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "320312199001011236",
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "E12345678",
        "H1234567800",
        "01234567"
      })
  void identityNumbersAndThoseOfOtherDocumentsAreTaken(String number) {
    Sender.somebody()
        .send(form(number))
        .then()
        .statusCode(201)
        .body(has("ticket", Matchers.notNullValue()));
  }

  private static Map<String, Object> form(String number) {
    Map<String, Object> form = new HashMap<>(Sender.anonymous(COUNTY));
    form.put("realName", Map.of("name", "张三", "phone", "13900000000", "idNumber", number));
    return form;
  }
}

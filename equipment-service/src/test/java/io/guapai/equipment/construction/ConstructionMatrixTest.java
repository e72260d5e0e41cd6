package io.guapai.equipment.construction;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.equipment.ActMatrix;
import io.guapai.equipment.licence.LicencePapers;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices of construction: each state × each act × each role, and whose they are not. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConstructionMatrixTest {

  private static final String COUNTY = "321283";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject @All List<ActOn<?, ?>> acts;
  @Inject PlatformClock clock;

  private String builder;
  private String user;
  private String owner;

  @BeforeEach
  void aLicensedBuilderAndAUser() {
    builder = enterprise(OFFICER, "Builder " + UUID.randomUUID(), COUNTY);
    user = enterprise(OFFICER, "User " + UUID.randomUUID(), COUNTY);
    owner = Tokens.enterprise(builder, null);
    LicencePapers.entered(Tokens.city("3212"), LicencePapers.elevators(builder, clock.today()));
  }

  @ParameterizedTest
  @EnumSource(NoticeState.class)
  void eachActByEachRole(NoticeState state) {
    new ActMatrix(
            acts,
            ConstructionNotice.class,
            COUNTY,
            address -> builder,
            () -> in(state),
            this::paper,
            false,
            act -> deed(act).allowedIn(state) ? null : "notice-state")
        .check();
  }

  @Test
  void anotherCountyOrEnterpriseNeitherTellsNorReadsNorActs() {
    String address = in(NoticeState.RECEIVED);
    String other = enterprise(Tokens.county("321281"), "Stranger " + UUID.randomUUID(), "321281");
    for (String stranger :
        List.of(Tokens.county("321281"), Tokens.enterprise(other, null), Tokens.city("3213"))) {
      as(stranger).get(address).then().statusCode(404);
      as(stranger).get(address + "/acts").then().statusCode(404);
      as(stranger).get(address + "/papers").then().statusCode(404);
      as(stranger).get(NoticeDocket.PATH).then().body(has("items", hasSize(0)));
      as(stranger)
          .header("If-Match", "\"1\"")
          .body(paper("giving-up"))
          .post(address + "/giving-up")
          .then()
          .statusCode(404);
      Map<String, Object> told = notice();
      told.put("builder", builder);
      int refused = as(stranger).body(told).post(NoticeDocket.PATH).statusCode();
      assertTrue(List.of(403, 422).contains(refused), "" + refused);
    }
    // The user reads what is built for him, and does nothing to it.
    String reader = Tokens.enterprise(user, null);
    as(reader).get(address).then().statusCode(200);
    as(reader)
        .header("If-Match", "\"1\"")
        .body(paper("giving-up"))
        .post(address + "/giving-up")
        .then()
        .statusCode(404);
    as(OFFICER).get(address).then().body(has("state", equalTo("RECEIVED")));
  }

  private static NoticeDeed deed(String act) {
    return switch (act) {
      case "supervision" -> NoticeDeed.LINK_INSPECTION;
      case "completion" -> NoticeDeed.COMPLETE;
      case "giving-up" -> NoticeDeed.GIVE_UP;
      default -> NoticeDeed.RETURN;
    };
  }

  private String in(NoticeState state) {
    String id =
        as(owner)
            .body(notice())
            .post(NoticeDocket.PATH)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String address = NoticeDocket.PATH + "/" + id;
    Arrays.stream(new String[] {"supervision", "completion", "giving-up", "return"})
        .filter(act -> state != NoticeState.RECEIVED && deed(act).after() == state)
        .forEach(
            act ->
                as(OFFICER)
                    .header("If-Match", "\"1\"")
                    .body(paper(act))
                    .post(address + "/" + act)
                    .then()
                    .statusCode(200));
    return address;
  }

  private Map<String, Object> paper(String act) {
    return switch (act) {
      case "supervision" -> Map.of("institute", "某检验院", "inspectionNo", "JJ-1");
      case "completion" ->
          Map.of("completedOn", clock.today().toString(), "documentsHandedOver", "all");
      default -> Map.of("reason", "matrix");
    };
  }

  private Map<String, Object> notice() {
    Map<String, Object> told = new HashMap<>();
    told.put("work", "INSTALLATION");
    told.put("userId", user);
    told.put("regionCode", COUNTY);
    told.put("place", "某路1号");
    told.put("variety", "3110");
    told.put("quantity", 1);
    told.put("from", clock.today().toString());
    told.put("until", clock.today().plusMonths(2).toString());
    told.put("contact", "张某 13800000000");
    return told;
  }
}

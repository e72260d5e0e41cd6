package io.guapai.equipment.file;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.count;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.file.Uploads.PATH;
import static io.guapai.equipment.file.Uploads.pdf;
import static io.guapai.equipment.file.Uploads.upload;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are handed in with an application. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FilesOfDossiersTest {

  private static final String APPLICATIONS = "/equipment/v1/applications";
  private static final String COUNTY = "320904";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  private String owner;
  private String unit;

  @BeforeEach
  void aUnitToApplyFor() {
    String user = enterprise(OFFICER, "Applicant " + UUID.randomUUID(), COUNTY);
    owner = Tokens.enterprise(user, null);
    unit = enter(OFFICER, elevator(user, COUNTY, UUID.randomUUID().toString())).path("id");
  }

  @AfterEach
  void backToNow() {
    clock.moveTo(Instant.now());
  }

  @Test
  void whoeverSeesTheDossierSeesTheFilesThatItNames() {
    Response uploaded = upload(owner, "form.pdf", pdf());
    String file = uploaded.path("id");
    String id =
        apply(owner, paper("FORM", file), paper("IDENTITY", file), paper("QUALITY", null))
            .then()
            .statusCode(201)
            .body(has("papers[0].file", equalTo(file)))
            .extract()
            .path("id");
    as(OFFICER).get(PATH + "/" + file).then().statusCode(200);
    as(Tokens.city("3209")).get(PATH + "/" + file).then().statusCode(200);
    as(owner).get(PATH + "/" + file).then().statusCode(200);
    String other = enterprise(OFFICER, "Other " + UUID.randomUUID(), COUNTY);
    as(Tokens.enterprise(other, null)).get(PATH + "/" + file).then().statusCode(404);
    as(Tokens.county("320902")).get(PATH + "/" + file).then().statusCode(404);

    as(OFFICER)
        .get(APPLICATIONS + "/" + id + "/history")
        .then()
        .body(has("items[0].act", equalTo("APPLY")))
        .body(has("items[0].files", equalTo(List.of(uploaded.<String>path("sha256")))));
    missing(id, 1);
    String second = upload(owner);
    Response supplemented =
        as(owner)
            .header("If-Match", "\"2\"")
            .body(Map.of("papers", List.of(paper("INSPECTION", second))))
            .post(APPLICATIONS + "/" + id + "/supplement");
    supplemented.then().statusCode(200);
    as(OFFICER).get(PATH + "/" + second).then().statusCode(200);
    as(OFFICER)
        .get(APPLICATIONS + "/" + id + "/history")
        .then()
        .body(has("items[1].files", empty()), has("items[2].files.size()", equalTo(1)));
  }

  @Test
  void aFileThatIsNotTheCallersIsRefusedByItsPath() throws SQLException {
    String other = enterprise(OFFICER, "Other " + UUID.randomUUID(), COUNTY);
    String foreign = upload(Tokens.enterprise(other, null));
    String ofCounty = upload(OFFICER);
    String own = upload(owner);
    for (String wrong : List.of(foreign, ofCounty, UUID.randomUUID().toString())) {
      apply(owner, paper("FORM", own), paper("IDENTITY", wrong))
          .then()
          .statusCode(422)
          .body(has("type", equalTo("urn:guapai:problem:file-unknown")))
          .body(has("field", equalTo("papers[1].file")));
    }
    apply(owner, paper("FORM", "one")).then().statusCode(400);
    apply(OFFICER, paper("FORM", own))
        .then()
        .statusCode(422)
        .body(has("field", equalTo("papers[0].file")));
    as(owner)
        .queryParam("unit", unit)
        .get(APPLICATIONS)
        .then()
        .body(has("items.size()", equalTo(0)));
    assertEquals(
        0,
        count("select count(*) from file_of_dossier where file_id = '" + own + "'"),
        "nothing is half named");
    as(OFFICER).get(PATH + "/" + own).then().statusCode(404);

    String id = apply(OFFICER, paper("FORM", ofCounty)).then().statusCode(201).extract().path("id");
    as(owner).get(PATH + "/" + ofCounty).then().statusCode(200);
    missing(id, 1);
    as(owner)
        .header("If-Match", "\"2\"")
        .body(Map.of("papers", List.of(paper("IDENTITY", foreign))))
        .post(APPLICATIONS + "/" + id + "/supplement")
        .then()
        .statusCode(422)
        .body(has("field", equalTo("papers[0].file")));
    as(owner)
        .get(APPLICATIONS + "/" + id)
        .then()
        .body(has("state", equalTo("SUPPLEMENT")), has("papers.size()", equalTo(1)));
  }

  @Test
  void whatADossierNamesStaysAndWhatItDoesNotGoes() {
    String named = upload(owner);
    String unnamed = upload(owner);
    apply(owner, paper("FORM", named)).then().statusCode(201);
    clock.moveBy(Duration.ofDays(8));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> as(owner).get(PATH + "/" + unnamed).then().statusCode(404));
    as(owner).get(PATH + "/" + named).then().statusCode(200);
  }

  @Test
  void aFormKnowsThatAPropertyIsAFile() {
    as(owner)
        .queryParam("format", "json")
        .get("/equipment/openapi")
        .then()
        .statusCode(200)
        .body(
            "components.schemas.SubmittedPaper.properties.file.format",
            equalTo("file-id"),
            "components.schemas.SubmittedPaper.properties.file.type",
            equalTo(List.of("string", "null")),
            "components.schemas.SubmittedPaper.properties.file.x-words.zh",
            equalTo("文件"));
  }

  @Test
  void whoExchangesTheBytesOfAFileIsFoundByItsDigestInTheHistory() throws SQLException {
    Response uploaded = upload(owner, "form.pdf", pdf());
    String id = apply(owner, paper("FORM", uploaded.path("id"))).path("id");
    proof(id, true);
    String exchange =
        "update file_content set bytes = set_byte(bytes, 10, get_byte(bytes, 10) # 1) where sha256 = '"
            + uploaded.path("sha256")
            + "'";
    asOwner(exchange);
    try {
      proof(id, false);
    } finally {
      asOwner(exchange);
    }
    proof(id, true);
  }

  private static void proof(String id, boolean intact) {
    as(OFFICER)
        .get(APPLICATIONS + "/" + id + "/history/verify")
        .then()
        .statusCode(200)
        .body(has("intact", equalTo(intact)));
  }

  private static void asOwner(String statement) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private static void missing(String id, int version) {
    as(OFFICER)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("missing", List.of("INSPECTION")))
        .post(APPLICATIONS + "/" + id + "/missing-papers")
        .then()
        .statusCode(200);
  }

  @SafeVarargs
  private Response apply(String token, Map<String, String>... papers) {
    return as(token)
        .body(Map.of("matter", "REGISTER", "units", List.of(unit), "papers", List.of(papers)))
        .post(APPLICATIONS);
  }

  private static Map<String, String> paper(String code, @Nullable String file) {
    Map<String, String> paper = new HashMap<>();
    paper.put("code", code);
    paper.put("title", code + " of a test");
    if (file != null) {
      paper.put("file", file);
    }
    return paper;
  }
}

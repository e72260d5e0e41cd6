package io.guapai.equipment.imports;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.equipment.imports.Importing.post;
import static io.guapai.equipment.licence.LicencePapers.LICENCES;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.equipment.Api;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Licences that are brought in by a file, in a county that no other test uses (Dongzhi). */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LicencesImportTest {

  private static final String CITY = Tokens.city("3417");

  private static final String PROFILE =
      """
      name: licences
      subject: LICENCE
      sourceSystem: PERMITS
      fields:
        licenceNo: no
        licenceKind: { column: kind, values: { 安装: INSTALL, 充装: FILL } }
        licensee: firm
        licenseeName: name
        covers: scope
        limits: limits
        media: media
        issuingAuthority: authority
        issuedOn: issued
        validUntil: until
        firstIssuedOn: first
        suspendedOn: suspended
      """;

  private static final String HEADER =
      "no,kind,firm,name,scope,limits,media,authority,issued,until,first,suspended\n";

  @Inject PlatformClock clock;
  private String firm;
  private String prefix;
  private LocalDate today;

  @BeforeEach
  void aFirm() {
    prefix = "TS" + System.nanoTime();
    firm = Api.enterprise(CITY, "东至安装 " + prefix, "341721");
    today = clock.today();
  }

  @Test
  void licencesComeInAsTheyStandAndTheSameFileTwiceChangesNothing() {
    LocalDate suspended = today.minusDays(9);
    String csv =
        HEADER
            + row(1, "安装", "3000、4100", "", today.minusYears(1), "", "", "")
            + row(2, "充装", "2320", "液化石油气、丙烷", today.minusYears(1), "", "", "" + suspended)
            + row(3, "安装", "3100", "", today.minusYears(6), "", "" + today.minusYears(10), "");
    String dry =
        accepted(CITY, csv.getBytes(StandardCharsets.UTF_8), PROFILE, Map.of("dryRun", true));
    ended(CITY, dry).then().body(has("added", equalTo(3)), has("rejected", equalTo(0)));
    as(CITY).queryParam("enterprise", firm).get(LICENCES).then().body(has("items", hasSize(0)));

    ended(CITY, accepted(CITY, csv, PROFILE))
        .then()
        .body(has("added", equalTo(3)), has("rejected", equalTo(0)));
    Answer there = as(CITY).queryParam("enterprise", firm).get(LICENCES).as(Answer.class);
    assertEquals(List.of("IN_FORCE", "SUSPENDED", "IN_FORCE"), there.get("items.state"));
    assertEquals(List.of(true, false, false), there.get("items.expired"));
    assertEquals(List.of("3000", "4100"), there.get("items[2].scope.covers"));
    assertEquals(List.of("液化石油气", "丙烷"), there.get("items[1].scope.media"));
    assertEquals(today.minusYears(10).toString(), there.get("items[0].firstIssuedOn"));
    // What passed before is told to nobody: nothing happened to it but that it was entered.
    as(CITY)
        .get(LICENCES + "/" + there.get("items[0].id") + "/history")
        .then()
        .body(has("items", hasSize(1)));

    ended(CITY, accepted(CITY, csv, PROFILE))
        .then()
        .body(has("added", equalTo(0)), has("unchanged", equalTo(3)));
    String later = HEADER + row(3, "安装", "3100", "", today.minusYears(2), "", "", "");
    ended(CITY, accepted(CITY, later, PROFILE)).then().body(has("added", equalTo(1)));
    as(CITY)
        .get(LICENCES + "/" + there.get("items[0].id"))
        .then()
        .body(
            has("issuedOn", equalTo(today.minusYears(2).toString())),
            has("firstIssuedOn", equalTo(today.minusYears(10).toString())),
            has("expired", equalTo(false)));
  }

  @Test
  void eachRowThatCannotBeIsRejectedWithItsReason() {
    LocalDate issued = today.minusYears(1);
    String good = row(1, "安装", "3000", "", issued, "", "", "");
    String elsewhere = Api.enterprise(Tokens.city("3418"), "外地安装 " + prefix, "341802");
    String csv =
        HEADER
            + good
            + row(2, "安装", "9ZZ9", "", issued, "", "", "")
            + row(3, "充装", "2320", "", issued, "", "", "")
            + row(4, "安装", "3000", "", issued, "" + issued.plusYears(9), "", "")
            + row(5, "安装", "3000", "", today.plusYears(1), "", "", "")
            + row(6, "安装", "3000", "", issued, "", "" + today, "")
            + row(7, "安装", "3000", "", issued, "", "", "")
                .replace(firm, elsewhere)
                .replace("东至", "外地")
            + row(8, "安装", "3000", "", issued, "", "", "").replace(firm, "TMP-341721-999999")
            + row(9, "安装", "3000", "", issued, "", "", "").replace("东至安装", "另一家")
            + row(10, "修理工", "3000", "", issued, "", "", "")
            + row(1, "充装", "2320", "氧气", issued, "", "", "")
            + row(1, "安装", "4000", "", issued, "", "", "")
            + row(1, "安装", "3000", "", issued, "", "", "" + today)
            + good;
    String job = accepted(CITY, csv, PROFILE);
    ended(CITY, job)
        .then()
        .body(has("added", equalTo(1)), has("unchanged", equalTo(1)), has("rejected", equalTo(12)));
    Answer told = as(CITY).queryParam("limit", 100).get(job + "/rejected-rows").as(Answer.class);
    assertEquals(
        List.of(
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "FUTURE_DATE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "ENTERPRISE_ID_TAKEN",
            "UNMAPPED_VALUE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE",
            "REFUSED_BY_RULE"),
        told.<List<String>>get("items.reasonCode"));
  }

  @Test
  void aCountyEntersNoLicencesByAFileEither() {
    byte[] csv =
        (HEADER + row(1, "安装", "3000", "", today, "", "", "")).getBytes(StandardCharsets.UTF_8);
    post(Tokens.county("341721"), csv, PROFILE).then().statusCode(403);
  }

  private String row(
      int no,
      String kind,
      String scope,
      String media,
      LocalDate issued,
      String until,
      String first,
      String suspended) {
    return "%s-%d,%s,%s,东至安装 %s,%s,A1,%s,安徽省市场监督管理局,%s,%s,%s,%s\n"
        .formatted(prefix, no, kind, firm, prefix, scope, media, issued, until, first, suspended);
  }
}

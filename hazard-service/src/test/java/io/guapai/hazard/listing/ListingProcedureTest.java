package io.guapai.hazard.listing;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.ListingProgressReported;
import io.guapai.contracts.hazard.ListingProposed;
import io.guapai.contracts.hazard.ListingPublished;
import io.guapai.hazard.Api;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.Told;
import io.guapai.hazard.attachment.Photos;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The listing procedure 挂牌督办 (DOMAIN §3.5), step by step as a regulator would check it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ListingProcedureTest {

  private static final String[] PANEL = {"Fang Qi", "Shen Yu", "Tang Bo"};

  @Inject PlatformClock clock;
  @Inject StatutoryCalendar calendar;

  @Test
  void aMajorHazardIsProposedListedPublishedReviewedAndDelisted() throws IOException {
    TestUnit unit = TestUnit.registered("320613");
    String id = Procedure.severe(unit);
    LocalDate today = clock.today();
    LocalDate due = today.plusDays(90);

    // 1. The county inspector proposes; the rules suggest the level and say why.
    act(
            unit.county(),
            id,
            "listing-proposal",
            Map.of(
                "reason", "scrapped vessel in use",
                "dueDate", due.toString(),
                "responsibleUnit", "Xinghua Chemicals 兴化化工",
                "responsiblePerson", "Qian Jin, factory head"))
        .then()
        .statusCode(200)
        .body(has("listing", equalTo(null)));
    Answer proposed = Procedure.file(unit.county(), id);
    assertEquals("PROPOSED", proposed.getString("proposals[0].state"));
    assertEquals("COUNTY", proposed.getString("proposals[0].level"));
    assertEquals("COUNTY", proposed.getString("proposals[0].suggestion.level"));
    assertEquals(
        List.of("MAJOR_HAZARD", "SEVERE_HAZARD"),
        proposed.getList("proposals[0].suggestion.reasons.ground"));
    assertEquals(
        List.of("PROPOSED", "PROPOSED"), proposed.getList("proposals[0].suggestion.reasons.mark"));
    assertEquals(List.of(), proposed.getList("listings"));
    as(Procedure.leader(unit))
        .get("/hazard/v1/listing-proposals")
        .then()
        .statusCode(200)
        .body(has("items.hazardId", hasItems(id)));

    // 2. The leader lists it; the notice says all that it has to say. Production is stopped whole.
    act(Procedure.leader(unit), id, "listing", Procedure.decision(Map.of("stop", "WHOLE")))
        .then()
        .statusCode(200)
        .body(has("listing.state", equalTo("LISTED")))
        .body(has("listing.authorityRegion", equalTo("320613")));
    Answer listed = Procedure.file(unit.owner(), id);
    saysAll(listed, due);
    isPrinted(unit, listed.getString("listings[0].id"), listed.getString("listings[0].no"));

    // 3. It is to be published within 5 working days and filed upward within 3.
    LocalDate in5 = calendar.workdaysAfter(today, 5).due();
    LocalDate in3 = calendar.workdaysAfter(today, 3).due();
    assertEquals(
        List.of("FILE_LISTING 320613 open " + in3, "PUBLISH_LISTING 320613 open " + in5),
        Procedure.duties(id));
    act(unit.county(), id, "listing-publication", publication("Nantong Daily 南通日报"))
        .then()
        .statusCode(200);
    act(unit.county(), id, "listing-filing", Map.of("filedOn", today.toString()))
        .then()
        .statusCode(200);
    assertEquals(
        List.of("FILE_LISTING 320613 done " + in3, "PUBLISH_LISTING 320613 done " + in5),
        Procedure.duties(id));

    // 4. The enterprise reports its progress, monthly for a term of more than 60 days.
    act(unit.owner(), id, "plan", Api.plan(today.plusDays(15).toString())).then().statusCode(200);
    act(unit.owner(), id, "progress", progress(40, "a-1"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:unknown-photo")));
    String foreign =
        photo(unit, Procedure.severe(TestUnit.registeredAt("320613", unit.enterprise())));
    act(unit.owner(), id, "progress", progress(40, foreign)).then().statusCode(422);
    String photo = photo(unit, id);
    act(unit.owner(), id, "progress", progress(40, photo)).then().statusCode(200);
    Answer reported = Procedure.file(unit.county(), id);
    assertEquals("MONTHLY", reported.getString("listings[0].rhythm"));
    assertEquals(40, reported.getInt("listings[0].percent"));
    assertEquals(today.plusDays(30).toString(), reported.getString("listings[0].nextReportDue"));
    assertEquals(List.of(photo), reported.getList("listings[0].progress[0].paper.photos"));

    // 7. It applies for acceptance with its own assessment and, after a whole stop, an expert's.
    act(unit.owner(), id, "rectification", Procedure.application())
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:evaluation-required")));
    act(unit.owner(), id, "rectification", applicationWithEvaluation())
        .then()
        .statusCode(200)
        .body(has("listing.state", equalTo("ACCEPTANCE_APPLIED")));
    assertTrue(
        Procedure.duties(id).contains("REVIEW_ACCEPTANCE 320613 open " + today.plusDays(10)));
    act(unit.county(), id, "recheck", Api.recheck(true, "Li Ming", "Zhao Wei"))
        .then()
        .statusCode(409)
        .body(has("type", equalTo("urn:guapai:problem:acceptance-required")))
        .body(has("detail", containsString(id + "/acceptance")));
    act(unit.county(), id, "acceptance", Procedure.acceptance(false, PANEL))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("RECTIFYING")))
        .body(has("listing.state", equalTo("LISTED")));
    act(unit.owner(), id, "rectification", applicationWithEvaluation()).then().statusCode(200);
    act(unit.county(), id, "acceptance", Procedure.acceptance(true, PANEL))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("SUBMITTED")))
        .body(has("listing.state", equalTo("ACCEPTED")));

    // 8. The listing body delists it, which closes it, and publishes that in the same medium.
    act(Procedure.leader(unit), id, "delisting", Map.of("reason", "rectified and accepted"))
        .then()
        .statusCode(200)
        .body(has("state", equalTo("CLOSED")))
        .body(has("listing.state", equalTo("DELISTED")));
    assertTrue(Procedure.duties(id).contains("PUBLISH_DELISTING 320613 open " + in5));
    act(unit.county(), id, "delisting-publication", publication("Elsewhere"))
        .then()
        .statusCode(422)
        .body(has("type", equalTo("urn:guapai:problem:other-medium")));
    act(unit.county(), id, "delisting-publication", publication(" nantong daily 南通日报"))
        .then()
        .statusCode(200);
    assertTrue(Procedure.duties(id).stream().noneMatch(duty -> duty.contains(" open ")));

    isOnFile(unit, id);
    isTold(id);
  }

  private void saysAll(Answer file, LocalDate due) {
    assertEquals(List.of(), file.getList("proposals"), "the enterprise sees no proposals");
    String notice = "listings[0].notice.";
    assertEquals(file.getString("listings[0].no"), file.getString(notice + "listingNo"));
    for (String field :
        List.of(
            "hazardNo", "enterpriseId", "equipmentNo", "code", "titleZh", "description", "basis")) {
      assertNotNull(file.getString(notice + field), field);
    }
    assertEquals("江苏省南通市崇川区", file.getString(notice + "authority"));
    assertEquals("MAJOR", file.getString(notice + "grade"));
    assertEquals(due.toString(), file.getString(notice + "dueDate"));
    assertEquals("WHOLE", file.getString(notice + "stop"));
    assertEquals("MONTHLY", file.getString(notice + "rhythm"));
    assertEquals("scrapped vessel in use", file.getString(notice + "reason"));
    Map<String, String> contents = file.getMap(notice + "contents");
    assertEquals("Xinghua Chemicals 兴化化工", contents.get("responsibleUnit"));
    assertEquals("Qian Jin, factory head", contents.get("responsiblePerson"));
    assertEquals("County market regulation 县市场监管局", contents.get("supervisingDepartment"));
    assertEquals("The vessel may burst", contents.get("harm"));
    assertEquals("Take it out of use and replace it", contents.get("requiredMeasures"));
    assertEquals("Two watchmen day and night", contents.get("monitoring"));
    assertEquals("Gu Feng", file.getString(notice + "contents.responsibleLeader.name"));
    assertEquals("0513-7654321", file.getString(notice + "contents.contact.phone"));
  }

  private static void isPrinted(TestUnit unit, String listing, String number) throws IOException {
    String address = "/hazard/v1/listings/" + listing + "/notice";
    byte[] pdf =
        as(unit.owner())
            .get(address)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      for (String said : List.of(number, "重大隐患挂牌督办通知书", "江苏省南通市崇川区安全生产委员会", "Gu Feng", "全部停产")) {
        assertTrue(text.contains(said), said);
      }
    }
    as(Tokens.county("320612")).get(address).then().statusCode(404);
    as(Tokens.admin()).get(address).then().statusCode(403);
  }

  private void isOnFile(TestUnit unit, String id) {
    Answer file = Procedure.file(unit.county(), id);
    String listing = "listings[0].";
    assertEquals("LISTED", file.getString("proposals[0].state"));
    assertEquals("leader-320613", file.getString("proposals[0].decidedBy"));
    assertEquals("DELISTED", file.getString(listing + "state"));
    assertEquals("Nantong Daily 南通日报", file.getString(listing + "publication.paper.medium"));
    assertEquals("county-320613", file.getString(listing + "filing.by"));
    assertEquals(List.of(false, true), file.getList(listing + "acceptances.paper.passed"));
    assertEquals(
        List.of("the door does not close"), file.getList(listing + "acceptances[0].paper.defects"));
    assertEquals(3, file.getList(listing + "acceptances[1].paper.members").size());
    assertEquals("rectified and accepted", file.getString(listing + "endReason"));
    assertNotNull(file.getString(listing + "delistingPublication.at"));
    assertNull(file.getString(listing + "nextReportDue"));
    as(unit.county())
        .get(Api.HAZARDS + "/" + id + "/history")
        .then()
        .body(
            has(
                "items.act",
                contains(
                    "REPORT",
                    "CONFIRM",
                    "GRADE",
                    "PROPOSE_LISTING",
                    "LIST",
                    "PUBLISH",
                    "FILE",
                    "PLAN",
                    "ATTACH",
                    "REPORT_PROGRESS",
                    "SUBMIT",
                    "RETURN",
                    "SUBMIT",
                    "ACCEPT",
                    "DELIST",
                    "CLOSE",
                    "PUBLISH")));
  }

  private static void isTold(String id) {
    ListingProposed proposed = Told.await(ListingProposed.class, id);
    HazardListed listed = Told.await(HazardListed.class, id);
    assertEquals(proposed.listingId(), listed.listingId());
    assertEquals(Level.COUNTY, proposed.level());
    assertEquals(40, Told.await(ListingProgressReported.class, id).percent());
    assertEquals(
        listed.listingNo(),
        Told.await(ListingPublished.class, id, fact -> !fact.delisting()).listingNo());
    assertEquals(listed.listingId(), Told.await(HazardDelisted.class, id).listingId());
    Told.await(ListingPublished.class, id, ListingPublished::delisting);
  }

  private Map<String, ?> publication(String medium) {
    return Map.of(
        "medium",
        medium,
        "url",
        "https://example.org/notices/1",
        "publishedOn",
        clock.today().toString());
  }

  private static Map<String, ?> progress(int percent, String photo) {
    return Map.of(
        "percent",
        percent,
        "fundsSpent",
        25000,
        "measuresDone",
        "new vessel ordered",
        "photos",
        List.of(photo));
  }

  private static String photo(TestUnit unit, String hazard) {
    return Photos.attach(unit.owner(), hazard, "PROGRESS")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .get("id");
  }

  private static Map<String, ?> applicationWithEvaluation() {
    return Map.of(
        "report", "replaced",
        "rectifiedBy", "Chen",
        "selfAssessment", "all measures carried out",
        "expertEvaluation", Map.of("unit", "Pressure institute 承压院", "opinion", "fit for use"));
  }
}

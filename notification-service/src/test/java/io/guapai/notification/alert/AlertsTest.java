package io.guapai.notification.alert;

import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.AccidentGrade;
import io.guapai.contracts.Consequence;
import io.guapai.contracts.ConsequenceKind;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.Level;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.ReportFault;
import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.SiteMatter;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.FillingRefusalCount;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.contracts.equipment.LicenceDueSoon;
import io.guapai.contracts.equipment.LicenceExpired;
import io.guapai.contracts.equipment.PermitNoticeOpened;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.contracts.equipment.UnlicensedSiteFound;
import io.guapai.contracts.hazard.AccidentClosed;
import io.guapai.contracts.hazard.AccidentMisreported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.AccidentSupplemented;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.InterviewHeld;
import io.guapai.contracts.hazard.InterviewSummoned;
import io.guapai.contracts.hazard.OrderRefused;
import io.guapai.contracts.inspection.ConfirmationsMissed;
import io.guapai.contracts.inspection.ConfirmationsRecorded;
import io.guapai.contracts.inspection.InspectionDueSoon;
import io.guapai.contracts.notification.AlertRaised;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AlertsTest {

  private static void awaitKnown(Story story) {
    Eventually.await()
        .until(
            () ->
                Rows.count(
                        "select count(*) from known_enterprise where id = ?", story.enterpriseId())
                    == 1);
  }

  @Test
  void theStepsOfAHazardAreToldInBothLanguages() {
    Story story = Story.in("320411");
    Streams.publish(story.enterprise("武进商厦", false));
    awaitKnown(story);
    List<Fact> facts =
        List.of(
            story.reported(false),
            story.graded(Grade.MAJOR),
            story.overdue(Grade.MAJOR),
            story.listed(Level.COUNTY),
            story.delisted(Level.COUNTY),
            story.closed(Grade.MAJOR));
    facts.forEach(Streams::publish);
    SeenAlerts.await(story, 5);
    String hazard = story.hazardNo();
    SeenAlerts.own(story)
        .body(
            has(
                "items.type",
                equalTo(
                    List.of(
                        "hazard-closed",
                        "hazard-delisted",
                        "hazard-listed",
                        "hazard-overdue",
                        "hazard-graded"))))
        .body(has("items.severity", equalTo(List.of("INFO", "INFO", "SEVERE", "SEVERE", "SEVERE"))))
        .body(has("items[2].level", equalTo("COUNTY")))
        .body(has("items[2].regionCode", equalTo("320411")))
        .body(has("items[2].regionName", equalTo("江苏省常州市新北区")))
        .body(has("items[2].hazardId", equalTo(story.hazardId())))
        .body(has("items[2].equipmentNo", equalTo(story.equipmentNo())))
        .body(has("items[2].source", equalTo("/guapai/hazard")))
        .body(has("items[2].eventId", notNullValue()))
        .body(has("items[2].demonstration", equalTo(false)))
        .body(has("items[2].titleZh", equalTo("武进商厦：隐患" + hazard + "由县（市、区）挂牌督办，期限2022-07-20")))
        .body(
            has(
                "items[2].titleEn",
                equalTo(
                    "武进商厦: hazard "
                        + hazard
                        + " listed for supervision by the county, due 2022-07-20")));
  }

  @Test
  void nobodyIsToldOfThePastOfAHazardThatWasBroughtInAndOfWhatFollowsTheyAre() {
    Story story = Story.in("320411");
    Streams.publish(story.enterprise("武进商厦", false));
    awaitKnown(story);
    Streams.publish(story.broughtIn());
    Streams.publish(story.overdue(Grade.MAJOR));
    SeenAlerts.await(story, 1);
    SeenAlerts.own(story)
        .body(has("items.type", equalTo(List.of("hazard-overdue"))))
        .body(has("items[0].equipmentNo", equalTo(story.equipmentNo())));
  }

  @Test
  void anInstitutesSevereFindingIsToldBeforeAnybodyHasVerifiedIt() {
    Story severe = Story.in("320411");
    Story general = Story.in("320411");
    Streams.publish(general.found(Grade.GENERAL));
    Streams.publish(general.graded(Grade.MAJOR));
    Streams.publish(severe.found(Grade.MAJOR));
    SeenAlerts.await(severe, 1);
    SeenAlerts.own(severe)
        .body(has("items.type", equalTo(List.of("hazard-reported"))))
        .body(has("items[0].severity", equalTo("SEVERE")))
        .body(
            has(
                "items[0].titleZh",
                equalTo(
                    severe.enterpriseId()
                        + "：检验机构发现隐患"
                        + severe.hazardNo()
                        + "，条目GB45067-5.6.4，清单列为重大，尚待核实")));
    SeenAlerts.await(general, 1);
    SeenAlerts.own(general).body(has("items.type", equalTo(List.of("hazard-graded"))));
  }

  @Test
  void remindersExtensionsAndWithdrawnOverduesAreToldToThoseWhoAreToldOfTheOverdue() {
    Story story = Story.in("320411");
    Streams.publish(story.reported(false));
    TestEvent withdrawn = TestEvent.of(story.overdueWithdrawn());
    Streams.publish(
        List.of(
            TestEvent.of(story.dueSoon(3)),
            TestEvent.of(story.overdue(Grade.MAJOR)),
            withdrawn,
            withdrawn,
            TestEvent.of(story.extended())));
    SeenAlerts.await(story, 4);
    String prefix = story.enterpriseId() + ": hazard " + story.hazardNo() + " (major) ";
    SeenAlerts.own(story)
        .body(
            has(
                "items.type",
                equalTo(
                    List.of(
                        "hazard-extended",
                        "hazard-overdue-withdrawn",
                        "hazard-overdue",
                        "hazard-due-soon"))))
        .body(has("items.severity", equalTo(List.of("INFO", "INFO", "SEVERE", "INFO"))))
        .body(has("items[0].titleEn", equalTo(prefix + "extended from 2022-07-20 to 2022-08-19")))
        .body(
            has(
                "items[1].titleEn",
                equalTo(
                    prefix + "was not overdue on 2022-07-20 after all, overdue no. 1 taken back")))
        .body(has("items[1].equipmentNo", equalTo(story.equipmentNo())))
        .body(has("items[3].titleEn", equalTo(prefix + "is due on 2022-07-20, days left: 3")))
        .body(
            has(
                "items[3].titleZh",
                equalTo(
                    story.enterpriseId()
                        + "：隐患"
                        + story.hazardNo()
                        + "（重大隐患）整改期限2022-07-20临近，剩余3日")));
    String find = "items[enterpriseId=" + story.enterpriseId() + "]*";
    for (String authority :
        List.of(Tokens.county("320411"), Tokens.city("3204"), Tokens.province("32"))) {
      SeenAlerts.list(authority, "?limit=200").statusCode(200).body(has(find, hasSize(4)));
    }
  }

  @Test
  void thatAuthoritiesWereToldIsAStepInTheHazardsStory() {
    Story story = Story.in("320411");
    TestEvent graded = TestEvent.of(story.graded(Grade.MAJOR)).withCause(null, story.hazardId());
    Streams.publish(graded, graded, TestEvent.of(story.inspectionOverdue()));
    SeenAlerts.await(story, 2);

    Recorded told =
        Streams.await(AlertRaised.class, fact -> fact.hazardId().equals(story.hazardId()));
    assertEquals(graded.id(), told.headers().get("ce_causationid"));
    assertEquals(story.hazardId(), told.headers().get("ce_correlationid"));
    AlertRaised step = told.as(AlertRaised.class);
    assertEquals(graded.id(), step.eventId());
    assertEquals("hazard-graded", step.eventType());
    assertEquals(
        SeenAlerts.own(story)
            .extract()
            .as(Answer.class)
            .getString("items[type=hazard-graded].titleZh"),
        step.titleZh());
    assertEquals(
        1,
        Streams.all("notification-events").stream()
            .filter(event -> event.is(AlertRaised.class))
            .filter(
                event -> event.as(AlertRaised.class).enterpriseId().equals(story.enterpriseId()))
            .count());
  }

  @Test
  void overdueInspectionsAndVetoesAreTold() {
    Story story = Story.in("320411");
    Streams.publish(story.inspectionOverdue());
    SeenAlerts.await(story, 1);
    Streams.publish(story.vetoed());
    SeenAlerts.await(story, 2);
    Streams.publish(story.vetoLifted());
    SeenAlerts.await(story, 3);
    SeenAlerts.own(story)
        .body(
            has(
                "items.type",
                equalTo(
                    List.of("enterprise-veto-lifted", "enterprise-vetoed", "inspection-overdue"))))
        .body(has("items.severity", equalTo(List.of("INFO", "SEVERE", "WARNING"))))
        .body(has("items[1].hazardId", equalTo(story.hazardId())))
        .body(has("items[1].level", nullValue()))
        .body(has("items[2].equipmentNo", equalTo(story.equipmentNo())))
        .body(
            has(
                "items[2].titleEn",
                equalTo(
                    story.enterpriseId()
                        + ": periodic inspection of "
                        + story.equipmentNo()
                        + " is overdue, it was valid through 2022-07-20")));
  }

  @Test
  void ofAFillersDayOnlyNewViolationsAreTold() {
    Story story = Story.in("320411");
    Streams.publish(traced(story, 0, 0, List.of()));
    Streams.publish(
        traced(story, 1, 0, List.of(new FillingRefusalCount(FillingRefusalReason.NOT_CHECKED, 1))));
    Streams.publish(
        traced(story, 1, 1, List.of(new FillingRefusalCount(FillingRefusalReason.NOT_CHECKED, 1))));
    Streams.publish(
        traced(
            story,
            2,
            1,
            List.of(
                new FillingRefusalCount(FillingRefusalReason.INSPECTION_OVERDUE, 1),
                new FillingRefusalCount(FillingRefusalReason.NOT_CHECKED, 1))));
    SeenAlerts.await(story, 2);
    Answer alerts = SeenAlerts.own(story).extract().as(Answer.class);
    assertEquals(List.of("SEVERE", "WARNING"), alerts.getList("items.severity"));
    assertEquals(
        story.enterpriseId() + "：2022-07-20违规充装气瓶2只", alerts.getString("items[0].titleZh"));
  }

  private static CylindersTraced traced(
      Story story, int violations, int told, List<FillingRefusalCount> violated) {
    return new CylindersTraced(
        story.enterpriseId(),
        "Gas station",
        story.region(),
        Story.DUE,
        100,
        50,
        40,
        0,
        0,
        3,
        List.of(),
        violations,
        violated,
        told,
        false);
  }

  @Test
  void accidentsOrdersInterviewsAndWhatIsLateOrDueSoonAreTold() {
    Story story = Story.in("320411");
    Streams.publish(story.reported(false));
    String enterprise = story.enterpriseId();
    String region = story.region();
    LocalDate day = Story.DUE;
    Instant morning = Instant.parse("2022-07-21T01:00:00Z");
    List<Fact> facts =
        List.of(
            new RegistrationOverdue("eq", story.equipmentNo(), enterprise, region, day, day),
            new InspectionDueSoon("eq", story.equipmentNo(), enterprise, region, day),
            new AccidentRecorded(
                "ac", enterprise, region, null, day, AccidentGrade.GENERAL, "the rope broke"),
            new AccidentSupplemented(
                "ac",
                enterprise,
                region,
                AccidentGrade.LARGER,
                List.of(new Consequence(ConsequenceKind.DEAD, 3))),
            new AccidentMisreported(
                "ac", enterprise, region, ReportFault.CONCEALED, null, "told nobody"),
            new AccidentClosed(
                "ac", enterprise, region, AccidentGrade.LARGER, true, false, "fined", morning),
            new HazardOrdered(
                story.hazardId(),
                story.hazardNo(),
                "o",
                "O-1",
                enterprise,
                region,
                region,
                day,
                day),
            new OrderRefused(
                "o", "O-1", story.hazardId(), enterprise, region, day, "shut the door"),
            new InterviewSummoned(
                "i", story.hazardId(), enterprise, region, InterviewTrigger.REFUSAL, morning),
            new InterviewHeld(
                "i", story.hazardId(), enterprise, region, InterviewTrigger.REFUSAL, day, false));
    facts.forEach(Streams::publish);
    SeenAlerts.await(story, 10);

    assertEquals(
        Map.of(
            "registration-overdue", "WARNING",
            "inspection-due-soon", "INFO",
            "accident-recorded", "SEVERE",
            "accident-supplemented", "SEVERE",
            "accident-misreported", "SEVERE",
            "accident-closed", "INFO",
            "hazard-ordered", "WARNING",
            "order-refused", "SEVERE",
            "interview-summoned", "WARNING",
            "interview-held", "SEVERE"),
        told(story, "severity"));
    Map<String, String> titles = told(story, "titleZh");
    assertEquals(enterprise + "：2022-07-20发生一般事故：the rope broke", titles.get("accident-recorded"));
    assertEquals(enterprise + "：事故续报，现为较大事故", titles.get("accident-supplemented"));
    assertEquals(enterprise + "：认定事故瞒报：told nobody", titles.get("accident-misreported"));
    assertEquals(enterprise + "：较大事故已结案：fined", titles.get("accident-closed"));
    assertEquals(enterprise + "：定于2022-07-21 09:00约谈，事由：拒不执行指令", titles.get("interview-summoned"));
    assertEquals(enterprise + "：2022-07-20约谈，被约谈人未到场", titles.get("interview-held"));
  }

  @Test
  void licencesThatEndAndFirmsThatNeedOneAreTold() {
    Story story = Story.in("320411");
    Streams.publish(story.reported(false));
    String enterprise = story.enterpriseId();
    String region = story.region();
    LocalDate day = Story.DUE;
    String site = UUID.randomUUID().toString();
    List.<Fact>of(
            new LicenceDueSoon("l", enterprise, region, "TS1", LicenceKind.FILL, day),
            new LicenceExpired("l", enterprise, region, "TS1", LicenceKind.FILL, day),
            new PermitNoticeOpened("n", enterprise, region, "平安燃气", List.of(LicenceKind.FILL), day),
            new UnlicensedSiteFound(site, region, "砖厂" + site, "a boiler", day))
        .forEach(Streams::publish);
    SeenAlerts.await(story, 3);
    assertEquals(
        Map.of(
            "licence-due-soon", "INFO",
            "licence-expired", "WARNING",
            "permit-notice-opened", "INFO"),
        told(story, "severity"));
    Map<String, String> titles = told(story, "titleZh");
    assertEquals(enterprise + "：许可证TS1（充装）已于2022-07-20过期", titles.get("licence-expired"));
    assertEquals(enterprise + "：平安燃气于2022-07-20办理市场主体登记，需取得许可", titles.get("permit-notice-opened"));
    Eventually.await()
        .until(
            () ->
                Rows.count(
                    "select count(*) from alert where type = 'unlicensed-site-found'"
                        + " and title_zh like ? and level = 'COUNTY'",
                    "%：2022-07-20发现三无企业：砖厂" + site),
            equalTo(1L));
  }

  @Test
  void theCountyIsToldOfUnitsThatTheRegisterHasNotAndOfConfirmationsThatWereMissed() {
    Story story = Story.in("320411");
    Streams.publish(story.reported(false));
    String enterprise = story.enterpriseId();
    String region = story.region();
    LocalDate day = LocalDate.of(2022, 7, 20);
    List<SiteFinding> differs =
        List.of(new SiteFinding(SiteMatter.UNIT_NOT_IN_REGISTER, null, "叉车一台"));
    List<SiteFinding> other = List.of(new SiteFinding(SiteMatter.NO_SYSTEM, null, "没有制度"));
    List.of(
            new ConfirmationsRecorded(
                "a", enterprise, region, 2022, false, 3, 2, 1, 1, day, "coordinator", other),
            new ConfirmationsRecorded(
                "b", enterprise, region, 2022, true, 3, 2, 1, 1, day, "coordinator", differs))
        .forEach(Streams::publish);
    SeenAlerts.await(story, 1);
    assertEquals(
        Map.of("confirmations-recorded", enterprise + "：三确认现场在用设备3台，在册2台；未登记1台，未找到0台"),
        told(story, "titleZh"));
    Streams.publish(new ConfirmationsMissed(region, 2022, 7, 5));
    Eventually.await()
        .until(
            () ->
                Rows.count(
                    "select count(*) from alert where type = 'confirmations-missed' and level ="
                        + " 'COUNTY' and region_code = ? and title_zh like '%应三确认单位7户，已确认5户'",
                    region),
            greaterThan(0L));
  }

  private static Map<String, String> told(Story story, String field) {
    Answer alerts = SeenAlerts.own(story).extract().as(Answer.class);
    List<String> types = alerts.getList("items.type");
    List<String> values = alerts.getList("items." + field);
    return IntStream.range(0, types.size())
        .boxed()
        .collect(Collectors.toMap(types::get, values::get));
  }

  @Test
  void twoComplaintsDoNotLookAlike() {
    Story story = Story.in("320411");
    for (String complaint : List.of("c-1-" + story.hazardId(), "c-2-" + story.hazardId())) {
      Streams.publish(
          new ComplaintReceived(complaint, "321002", story.equipmentNo(), Instant.now()));
    }
    Eventually.await()
        .until(
            () ->
                Rows.count(
                    "select count(distinct title_zh) from alert where type = 'complaint-received'"
                        + " and title_zh like ?",
                    "%c-_-" + story.hazardId() + "%"),
            equalTo(2L));
  }

  @Test
  void generalHazardsAreNotToldUnlessTheyAreOverdue() {
    Story story = Story.in("320411");
    Streams.publish(story.graded(Grade.GENERAL));
    Streams.publish(story.closed(Grade.GENERAL));
    Streams.publish(story.overdue(Grade.GENERAL));
    SeenAlerts.await(story, 1);
    SeenAlerts.own(story).body(has("items[0].severity", equalTo("WARNING")));
  }

  @Test
  void aRepeatedEventIsToldOnce() {
    Story story = Story.in("320411");
    TestEvent event = TestEvent.of(story.inspectionOverdue());
    Streams.publish(event, event);
    Streams.publish(event);
    Streams.publish(story.overdue(Grade.GENERAL));
    SeenAlerts.await(story, 2);
  }

  @Test
  void demonstrationsAreMarkedWhicheverIsHeardFirst() {
    Story early = Story.in("320411");
    Streams.publish(early.enterprise("Demonstration", true));
    awaitKnown(early);
    Streams.publish(early.inspectionOverdue());
    SeenAlerts.await(early, 1);
    SeenAlerts.own(early).body(has("items[0].demonstration", equalTo(true)));

    Story late = Story.in("320411");
    Streams.publish(late.inspectionOverdue());
    SeenAlerts.await(late, 1);
    SeenAlerts.own(late).body(has("items[0].demonstration", equalTo(false)));
    Streams.publish(late.enterprise("Demonstration", true));
    Eventually.await()
        .until(
            () ->
                SeenAlerts.own(late)
                    .extract()
                    .as(Answer.class)
                    .getBoolean("items[0].demonstration"));

    Story hazard = Story.in("320411");
    Streams.publish(hazard.reported(true));
    Streams.publish(hazard.graded(Grade.MAJOR));
    SeenAlerts.await(hazard, 1);
    SeenAlerts.own(hazard).body(has("items[0].demonstration", equalTo(true)));
  }
}

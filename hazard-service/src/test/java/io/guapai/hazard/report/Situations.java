package io.guapai.hazard.report;

import static io.guapai.hazard.Api.act;
import static io.guapai.hazard.Api.as;
import static io.guapai.hazard.Api.lead;

import io.guapai.hazard.Api;
import io.guapai.hazard.Filing;
import io.guapai.hazard.Patience;
import io.guapai.hazard.Procedure;
import io.guapai.hazard.Register;
import io.guapai.hazard.TestUnit;
import io.guapai.hazard.attachment.Photos;
import io.guapai.hazard.order.Orders;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import io.guapai.testing.Tokens;
import io.restassured.common.mapper.TypeRef;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hazards led by the acts of persons to where every act can be tried. */
@Singleton
class Situations {

  static final String COUNTY = "320925";

  /**
   * What a superior may do while a hazard is open, once it was found true, and when it is major.
   */
  private static final String OPEN = " special-assignment warning";

  private static final String TRUE = OPEN + " circular";
  private static final String CLOSING = TRUE + " key-supervision";
  private static final String MAJOR = CLOSING + " closure-proposal";

  private final PlatformClock clock;
  private List<TestUnit> units = List.of();
  private int next;
  private final Map<String, String> others = new HashMap<>();

  Situations(PlatformClock clock) {
    this.clock = clock;
  }

  /** Where a hazard may be, and the acts that are open there to somebody at its place. */
  enum Situation {
    REPORTED("confirmation merge transfer" + OPEN),
    VERIFYING("confirmation merge transfer" + OPEN),
    CONFIRMED("grade transfer" + OPEN),
    GENERAL("extension grade on-the-spot order plan rectification transfer" + TRUE),
    CHECKED("extension grade on-the-spot order penalty-waiver plan rectification transfer" + TRUE),
    GRADED("extension grade listing-proposal order plan pledge transfer upward-report" + MAJOR),
    ORDERED("extension grade listing-proposal order plan pledge transfer upward-report" + MAJOR),
    REFUSED(
        "blacklist-proposal extension grade listing-proposal order plan pledge transfer"
            + " upward-report"
            + MAJOR),
    BLACKLISTING_PROPOSED(
        "defence extension grade listing-proposal order plan pledge transfer upward-report"
            + MAJOR),
    BLACKLISTING_HEARD(
        "blacklist-decision extension grade listing-proposal order plan pledge transfer"
            + " upward-report"
            + MAJOR),
    CLOSING_HEARD(
        "closure-decision extension grade listing-proposal order plan pledge transfer upward-report"
            + CLOSING),
    RECTIFYING(
        "extension grade listing-proposal order plan pledge rectification transfer upward-report"
            + MAJOR),
    SUBMITTED("listing-proposal recheck upward-report" + MAJOR),
    CLOSED("circular reopening"),
    REJECTED("nothing"),
    MERGED("nothing"),
    TRANSFER_PROPOSED(
        "extension grade listing-proposal order plan pledge transfer-decision upward-report"
            + MAJOR),
    TRANSFERRED("nothing"),
    EXTENSION_ASKED(
        "extension-decision grade listing-proposal order plan pledge rectification transfer"
            + " upward-report"
            + MAJOR),
    EXTENSION_TO_REVIEW(
        "extension-review listing-filing listing-proposal listing-publication order plan pledge"
            + " progress rectification upward-report"
            + MAJOR),
    ASSIGNED(
        "extension grade instrument-answer listing-proposal order plan pledge transfer"
            + " upward-report"
            + MAJOR),
    PROPOSED(
        "extension grade listing listing-refusal order plan pledge transfer upward-report" + MAJOR),
    LISTED(
        "extension listing-filing listing-proposal listing-publication order plan pledge progress"
            + " upward-report"
            + MAJOR),
    APPLIED("acceptance listing-filing listing-proposal listing-publication upward-report" + MAJOR),
    ACCEPTED("delisting listing-filing listing-proposal listing-publication upward-report" + MAJOR),
    DELISTED("circular delisting-publication reopening");

    private final String open;

    /**
     * @param open the acts by their addresses
     */
    Situation(String open) {
      this.open = open;
    }
  }

  /** What is open; an extension only while there is time to ask for it. */
  String open(Situation situation, TestUnit unit, String id) {
    String lastDay = extension(unit, id).getString("lastDayToAsk");
    boolean late = lastDay == null || clock.today().isAfter(LocalDate.parse(lastDay));
    return Stream.of(situation.open.split(" "))
        .filter(act -> !late || !act.equals("extension"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** A hazard of a unit that has none. */
  String hazard(Situation situation, TestUnit unit) {
    return switch (situation) {
      case REPORTED -> Filing.reported(unit, "GENERAL");
      case VERIFYING -> confirmed(unit, "VERIFY");
      case CONFIRMED -> confirmed(unit, "CONFIRM");
      case REJECTED -> confirmed(unit, "REJECT");
      case MERGED -> {
        String id = Filing.reported(unit, "GENERAL");
        yield done(unit.county(), id, "merge", body("merge", unit, id));
      }
      case GENERAL -> {
        String id = Filing.general(unit);
        Photos.attach(unit.county(), id, "BEFORE").then().statusCode(201);
        Photos.attach(unit.county(), id, "AFTER").then().statusCode(201);
        yield id;
      }
      case CHECKED -> {
        String id = Filing.checked(unit);
        Photos.attach(unit.county(), id, "BEFORE").then().statusCode(201);
        Photos.attach(unit.county(), id, "AFTER").then().statusCode(201);
        yield id;
      }
      case GRADED -> Filing.major(unit);
      case ORDERED -> {
        String id = Filing.major(unit);
        act(unit.county(), id, "order", body("order", unit, id)).then().statusCode(201);
        yield id;
      }
      case REFUSED -> {
        String id = Filing.major(unit);
        String order =
            act(unit.county(), id, "order", body("order", unit, id))
                .then()
                .statusCode(201)
                .extract()
                .as(Answer.class)
                .getString("id");
        Orders.act(
                unit.county(),
                order,
                "refusal",
                Map.of(
                    "refusedOn", clock.today().toString(),
                    "evidence", "video",
                    "reason", "went on running it"))
            .then()
            .statusCode(200);
        yield id;
      }
      case BLACKLISTING_PROPOSED ->
          next(unit, Situation.REFUSED, unit.county(), "blacklist-proposal");
      case BLACKLISTING_HEARD ->
          next(unit, Situation.BLACKLISTING_PROPOSED, unit.owner(), "defence");
      case CLOSING_HEARD -> {
        String id = hazard(Situation.GRADED, unit);
        done(unit.county(), id, "closure-proposal", body("closure-proposal", unit, id));
        yield done(unit.owner(), id, "defence", body("defence", unit, id));
      }
      case RECTIFYING -> next(unit, Situation.GRADED, unit.owner(), "plan");
      case SUBMITTED -> next(unit, Situation.RECTIFYING, unit.owner(), "rectification");
      case CLOSED -> next(unit, Situation.SUBMITTED, unit.county(), "recheck");
      case TRANSFER_PROPOSED -> next(unit, Situation.GRADED, unit.county(), "transfer");
      case TRANSFERRED -> {
        String id = hazard(Situation.TRANSFER_PROPOSED, unit);
        yield done(
            Tokens.of("deciding-leader", List.of("leader", "county"), COUNTY, null, null),
            id,
            "transfer-decision",
            Map.of("approve", true, "reason", "not ours"));
      }
      case EXTENSION_ASKED -> next(unit, Situation.RECTIFYING, unit.owner(), "extension");
      case EXTENSION_TO_REVIEW -> {
        String id = hazard(Situation.EXTENSION_ASKED, unit);
        done(unit.county(), id, "listing-proposal", body("listing-proposal", unit, id));
        yield done(Tokens.leader(COUNTY), id, "listing", body("listing", unit, id));
      }
      case ASSIGNED -> next(unit, Situation.GRADED, Tokens.city("3209"), "special-assignment");
      case PROPOSED -> next(unit, Situation.GRADED, unit.county(), "listing-proposal");
      case LISTED -> next(unit, Situation.PROPOSED, Tokens.leader(COUNTY), "listing");
      case APPLIED -> {
        String id = hazard(Situation.LISTED, unit);
        done(unit.owner(), id, "plan", body("plan", unit, id));
        yield done(unit.owner(), id, "rectification", body("rectification", unit, id));
      }
      case ACCEPTED -> next(unit, Situation.APPLIED, unit.county(), "acceptance");
      case DELISTED -> {
        String id = hazard(Situation.ACCEPTED, unit);
        done(
            Tokens.leader(COUNTY),
            id,
            "listing-publication",
            body("listing-publication", unit, id));
        yield done(Tokens.leader(COUNTY), id, "delisting", body("delisting", unit, id));
      }
    };
  }

  private String next(TestUnit unit, Situation before, String token, String act) {
    String id = hazard(before, unit);
    return done(token, id, act, body(act, unit, id));
  }

  private String confirmed(TestUnit unit, String decision) {
    String id = Filing.reported(unit, "GENERAL");
    return done(
        unit.county(), id, "confirmation", Map.of("decision", decision, "reason", "checked"));
  }

  private static String done(String token, String id, String act, Map<String, ?> body) {
    lead(token, id, act, body);
    return id;
  }

  /** What an act says that is to succeed where it is open. */
  Map<String, ?> body(String act, TestUnit unit, String id) {
    LocalDate today = clock.today();
    return switch (act) {
      case "confirmation" -> Map.of("decision", "CONFIRM", "reason", "seen on site");
      case "merge" -> Map.of("into", other(unit), "reason", "the same fault");
      case "grade" -> Map.of("grade", otherGrade(unit, id), "reason", "the rope is worn");
      case "order" -> Orders.order(today);
      case "penalty-waiver" ->
          Map.of(
              "documentNo",
              "N-1",
              "inspectors",
              List.of(Register.certificate("Li Ming"), Register.certificate("Zhao Wei")),
              "policyNoticeNo",
              "P-1",
              "policyNoticeOn",
              today.minusDays(90).toString(),
              "guidance",
              "post the certificate in the car",
              "correctBy",
              today.toString());
      case "upward-report" -> Map.of("summary", "a major hazard");
      case "plan" -> Api.plan(today.plusDays(isJustMajor(unit, id) ? 60 : 0).toString());
      case "pledge" ->
          Map.of(
              "leader", Map.of("name", "Gu Feng", "post", "deputy county head"),
              "unit", Map.of("name", "Qian Wei", "post", "general manager"),
              "pledges", "replace the rope and stop the unit until then",
              "rectifiedBy", today.toString(),
              "signedOn", today.toString());
      case "rectification" -> Procedure.application();
      case "recheck" -> Api.recheck(true, "Li Ming", "Zhao Wei");
      case "on-the-spot" ->
          Map.of(
              "report", "tightened",
              "rectifiedBy", "Chen Jun",
              "confirmedBy", "Wang Fang",
              "before", List.of(photo(unit, id, "BEFORE")),
              "after", List.of(photo(unit, id, "AFTER")));
      case "extension" ->
          Map.of(
              "requestedDate", latestDate(unit, id),
              "reason", "parts are late",
              "interimMeasures", "out of use");
      case "extension-review" ->
          Map.of("recommend", true, "opinion", "the part is ordered", "signer", "Lu Min");
      case "extension-decision" -> Map.of("approve", true, "reason", "the parts are ordered");
      case "listing-proposal" -> proposal(unit, id);
      case "listing" -> Procedure.decision(Map.of());
      case "listing-refusal" -> Map.of("reason", "under control");
      case "listing-publication", "delisting-publication" ->
          Map.of("medium", "Yancheng Daily 盐阜大众报", "publishedOn", today.toString());
      case "listing-filing" -> Map.of("filedOn", today.toString());
      case "progress" -> Map.of("percent", 10, "fundsSpent", 0, "measuresDone", "ordered");
      case "acceptance" -> Procedure.acceptance(true, "Li Ming", "Zhao Wei", "Wu Gang");
      case "delisting" -> Map.of("reason", "in order");
      case "transfer" ->
          Map.of(
              "receiverRegion", COUNTY,
              "department", "HOUSING",
              "documentNo", "T-1",
              "reason", "a site crane");
      case "transfer-decision" -> Map.of("approve", false, "reason", "it is ours");
      case "reopening" -> Map.of("reason", "it broke again");
      case "special-assignment", "key-supervision" ->
          Map.of(
              "documentNo", "A-1",
              "task", "verify it on the spot",
              "answerBy", today.toString(),
              "signer", "Gu Feng");
      case "warning" -> Map.of("documentNo", "W-1", "matter", "it is late", "signer", "Gu Feng");
      case "circular" ->
          Map.of(
              "documentNo", "C-1",
              "subject", "a bridged door lock",
              "content", "look for others",
              "circulation", "PUBLIC",
              "signer", "Gu Feng");
      case "blacklist-proposal" ->
          Map.of(
              "documentNo", "B-1",
              "reason", "refused an order",
              "evidence", "the record of the refusal",
              "signer", "Lu Min");
      case "closure-proposal" ->
          Map.of(
              "documentNo", "P-1",
              "reason", "penalized again and again",
              "penalties", IntStream.range(1, 4).mapToObj(n -> penalty(n, today)).toList(),
              "signer", "Lu Min");
      case "blacklist-decision", "closure-decision" ->
          Map.of(
              "impose", true,
              "documentNo", "D-1",
              "reason", "the defence changes nothing",
              "signer", "Gu Feng");
      case "defence" ->
          Map.of(
              "sanction", proposed(unit, id), "statement", "we stopped it", "signer", "Qian Wei");
      case "instrument-answer" ->
          Map.of("instrument", assigned(unit, id), "answer", "verified", "signer", "Lu Min");
      default -> throw new AssertionError("say what this act says: " + act);
    };
  }

  private static Map<String, ?> penalty(int number, LocalDate today) {
    return Map.of(
        "documentNo",
        "F-" + number,
        "decidedOn",
        today.minusDays(number).toString(),
        "matter",
        "a bridged door lock");
  }

  /** The sanction that is proposed because of a hazard; any when none is. */
  private static String proposed(TestUnit unit, String id) {
    List<Map<String, Object>> proposed =
        as(unit.county()).get(Api.HAZARDS + "/" + id + "/sanctions").as(new TypeRef<>() {});
    return proposed.isEmpty() ? "BLACKLIST" : (String) proposed.get(0).get("sanction");
  }

  /** What the county is to answer about the hazard; any id when it is nothing. */
  private static String assigned(TestUnit unit, String id) {
    List<Map<String, Object>> asked =
        as(unit.county()).get(Api.HAZARDS + "/" + id + "/instruments").as(new TypeRef<>() {});
    return asked.isEmpty() ? id : (String) asked.get(0).get("id");
  }

  /** The first plan of a major hazard may take as long as the rules allow. */
  private static boolean isJustMajor(TestUnit unit, String id) {
    Answer hazard = Api.hazard(unit.county(), id);
    return "MAJOR".equals(hazard.getString("grade"))
        && "GRADED".equals(hazard.getString("state"))
        && hazard.get("listing") == null;
  }

  private static String otherGrade(TestUnit unit, String id) {
    return "MAJOR".equals(Api.hazard(unit.county(), id).getString("grade")) ? "GENERAL" : "MAJOR";
  }

  /** What is listed already is proposed to the level above. */
  private static Map<String, ?> proposal(TestUnit unit, String id) {
    return Api.hazard(unit.county(), id).get("listing") != null
        ? Map.of("reason", "a severe hazard", "level", "CITY")
        : Map.of("reason", "a severe hazard", "level", "COUNTY");
  }

  private static String latestDate(TestUnit unit, String id) {
    String latest = extension(unit, id).getString("latestDate");
    return latest == null ? "2099-01-01" : latest;
  }

  private static Answer extension(TestUnit unit, String id) {
    return as(unit.county()).get(Api.HAZARDS + "/" + id + "/extension").as(Answer.class);
  }

  /** A photo of the hazard; any id when it has none. */
  private static String photo(TestUnit unit, String id, String purpose) {
    List<Map<String, Object>> files =
        as(unit.county()).get(Api.HAZARDS + "/" + id + "/files").as(new TypeRef<>() {});
    return files.stream()
        .filter(file -> purpose.equals(file.get("purpose")))
        .map(file -> (String) file.get("id"))
        .findFirst()
        .orElse(id);
  }

  /** Another open hazard of the unit, one for all that ask. */
  private String other(TestUnit unit) {
    return others.computeIfAbsent(unit.equipmentNo(), any -> Filing.reported(unit, "O57-25-5"));
  }

  /** A unit that no hazard of these tests has used. */
  TestUnit unit() {
    if (next == units.size()) {
      units = IntStream.range(0, 40).mapToObj(i -> TestUnit.in(COUNTY)).toList();
      next = 0;
      Streams.publish(units.stream().map(unit -> TestEvent.of(unit.registration())).toList());
      TestUnit last = units.get(units.size() - 1);
      Patience.until(last::isKnown);
    }
    return units.get(next++);
  }
}

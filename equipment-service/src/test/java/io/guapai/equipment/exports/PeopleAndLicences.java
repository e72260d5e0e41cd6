package io.guapai.equipment.exports;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.people.People.CERTIFICATES;
import static io.guapai.testing.Answer.has;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.equipment.Api;
import io.guapai.equipment.imports.Importing;
import io.guapai.equipment.people.People;
import io.guapai.testing.Answer;
import io.guapai.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a city's register has of operators and licences, in each way in which they may stand. */
final class PeopleAndLicences {

  private static final String OF = "region_code like '3405%'";

  private static final String FIGURES =
      "select concat_ws(chr(10), (select string_agg(concat_ws(' ', holder_name, number_masked,"
          + " number_mark, region_code, issuing_authority, issued_on, state, first_end, employers),"
          + " chr(10) order by number_mark) from operator_certificate where state in ('VALID',"
          + " 'SUSPENDED') and "
          + OF
          + "), (select string_agg(concat_ws(' ', c.number_mark, p.project, p.approved_on,"
          + " p.valid_until, p.valid), chr(10) order by c.number_mark, p.project)"
          + " from operator_project p join operator_certificate c on c.id = p.certificate_id"
          + " where c.state in ('VALID', 'SUSPENDED') and c."
          + OF
          + "), (select string_agg(concat_ws(' ', c.number_mark, m.enterprise_id, m.region_code,"
          + " m.employed_on), chr(10) order by c.number_mark, m.enterprise_id)"
          + " from operator_employment m join operator_certificate c on c.id = m.certificate_id"
          + " where m."
          + OF
          + " and m.left_on is null"
          + "), (select string_agg(concat_ws(' ', c.number_mark, q.equipment_code, u.project,"
          + " u.operating, u.certified, u.assigned_on), chr(10) order by c.number_mark, u.project)"
          + " from operator_unit u join operator_certificate c on c.id = u.certificate_id"
          + " join equipment q on q.id = u.equipment_id where u."
          + OF
          + " and u.released_on is null"
          + "), (select string_agg(concat_ws(' ', licence_no, kind, enterprise_id, region_code,"
          + " covers, limits, media, authority, first_issued_on, issued_on, valid_until, state,"
          + " turns), chr(10) order by licence_no) from licence where "
          + OF
          + " and state in ('IN_FORCE', 'SUSPENDED')))";

  private PeopleAndLicences() {}

  /** Enters them: five certificates, of which one was handed back, and three licences. */
  static void enter(String city, String employer, LocalDate today) {
    Map<String, Object> forklift = new HashMap<>(Api.elevator(employer, "340521", "x"));
    forklift.remove("sourceSystem");
    forklift.remove("recordNo");
    forklift.put("variety", "5110");
    forklift.put("equipmentCode", "51101234520200057");
    String unit = Api.enter(city, forklift).as(Answer.class).get("equipmentNo");
    String expired = People.citizen();
    String both = People.citizen();
    LocalDate ago = today.minusYears(1);
    LocalDate nearlyOver = today.minusYears(4).plusDays(20);
    String people =
        "number,issued,project,state,employer,since,unit\n"
            + "%s,%s,N1,VALID,%s,%s,%s\n".formatted(both, ago, employer, ago.plusDays(7), unit)
            + "%s,%s,A,VALID,%s,,\n".formatted(both, ago, employer)
            + "%s,%s,N1 G1,SUSPENDED,%s,,\n".formatted(People.citizen(), ago, employer)
            + "%s,%s,N1,VALID,%s,%s,%s\n"
                .formatted(expired, today.minusYears(6), employer, today.minusYears(5), unit)
            + "%s,%s,Q1,VALID,,,\n".formatted(People.citizen(), nearlyOver)
            + "%s,%s,T,VALID,,,\n".formatted(People.citizen(), ago);
    String profile =
        """
        name: operators
        subject: OPERATOR
        sourceSystem: MOVED
        fields:
          { certificateNumber: number, holderName: { constant: "=孙师傅" },
            issuingAuthority: { constant: 马鞍山市市场监督管理局 }, issuedOn: issued,
            region: { constant: "340521" }, projects: project, certificateState: state,
            employer: employer, employedOn: since, equipmentNo: unit }
        """;
    Importing.ended(city, Importing.accepted(city, people, profile))
        .then()
        .body(has("added", equalTo(6)), has("rejected", equalTo(0)));
    act(
        city,
        "Q1",
        "review",
        Map.of(
            "projects", List.of("Q1"),
            "appliedOn", today.minusDays(3).toString(),
            "approvedOn", today.toString(),
            "reason", "复审合格"));
    act(city, "T", "return", Map.of("day", today.toString(), "reason", "不再从业"));
    licences(city, employer, today);
  }

  private static void act(String city, String project, String act, Map<String, ?> paper) {
    String id =
        as(city)
            .queryParam("region", "340521")
            .queryParam("project", project)
            .get(CERTIFICATES)
            .as(Answer.class)
            .get("items[0].id");
    People.act(city, CERTIFICATES + "/" + id, act, paper).statusCode(200);
  }

  private static void licences(String city, String firm, LocalDate today) {
    String csv =
        "no,kind,firm,scope,media,issued,first,suspended\n"
            + "TS3405-1,INSTALL,%s,3000 4100,,%s,%s,\n"
                .formatted(firm, today.minusYears(1), today.minusYears(9))
            + "TS3405-2,FILL,%s,2320,液化石油气、丙烷,%s,,%s\n"
                .formatted(firm, today.minusYears(1), today.minusDays(9))
            + "TS3405-3,INSTALL,%s,3100,,%s,,\n".formatted(firm, today.minusYears(6));
    String profile =
        """
        name: licences
        subject: LICENCE
        sourceSystem: MOVED
        fields:
          { licenceNo: no, licenceKind: kind, licensee: firm, covers: scope, media: media,
            limits: { constant: "=A1, A2" }, issuingAuthority: { constant: 安徽省市场监督管理局 },
            issuedOn: issued, firstIssuedOn: first, suspendedOn: suspended }
        """;
    Importing.ended(city, Importing.accepted(city, csv, profile))
        .then()
        .body(has("added", equalTo(3)), has("rejected", equalTo(0)));
  }

  /** All that is said of them but who entered it and when. */
  static String figures(String city) throws Exception {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(FIGURES)) {
      rows.next();
      return rows.getString(1)
          + as(city)
              .get("/equipment/v1/operator-statistics")
              .as(Answer.class)
              .get("$")
              .toString()
              .replaceFirst("asOf=[^,}]*", "");
    }
  }

  /** Takes them out of the register. */
  static void empty(Statement statement) throws Exception {
    String these =
        " where certificate_id in (select id from operator_certificate where " + OF + ")";
    for (String table :
        List.of(
            "operator_unit",
            "operator_employment",
            "operator_project",
            "operator_number_read",
            "operator_number")) {
      statement.execute("delete from " + table + these);
    }
    statement.execute("delete from operator_certificate where " + OF);
    statement.execute("delete from licence where " + OF);
  }
}

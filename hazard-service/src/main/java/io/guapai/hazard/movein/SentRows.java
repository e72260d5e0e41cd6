package io.guapai.hazard.movein;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a body apart into its rows: a list in JSON, or a row a line (NDJSON). */
@ApplicationScoped
class SentRows {

  /** So many rows are one transaction. */
  static final int MOST = 1_000;

  private final ObjectMapper json;
  private final KeptRows rows;

  SentRows(ObjectMapper json, KeptRows rows) {
    this.json = json;
    this.rows = rows;
  }

  /**
   * The rows of a list in JSON.
   *
   * @throws ProblemException when it is no list (400), or has too many rows (422)
   */
  List<Row> list(byte[] body) {
    JsonNode list;
    try {
      list = json.readTree(body);
    } catch (IOException e) {
      throw new ProblemException(PlatformProblem.UNREADABLE_BODY, null, "JSON");
    }
    if (list == null || !list.isArray()) {
      throw new ProblemException(PlatformProblem.UNREADABLE_BODY, null, "[ … ]");
    }
    requireFew(list.size());
    List<Row> read = new ArrayList<>();
    for (JsonNode node : list) {
      read.add(rows.row(read.size() + 1, node));
    }
    return read;
  }

  /**
   * The rows of NDJSON; empty lines are none.
   *
   * @throws ProblemException when it is no UTF-8 (400), or has too many rows (422)
   */
  List<Row> lines(byte[] body) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(PlatformProblem.UNREADABLE_BODY, null, "UTF-8");
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    requireFew(lines.size());
    List<Row> read = new ArrayList<>();
    for (String line : lines) {
      read.add(rows.row(read.size() + 1, line));
    }
    return read;
  }

  private static void requireFew(int count) {
    if (count > MOST) {
      throw new ProblemException(HazardProblem.BROUGHT_IN_TOO_MANY, null, count, MOST);
    }
  }
}

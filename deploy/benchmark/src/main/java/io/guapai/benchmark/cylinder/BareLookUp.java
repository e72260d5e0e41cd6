package io.guapai.benchmark.cylinder;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A server of its own process that answers a question of the filling gate with the cylinder's row:
 * HTTP by Vert.x, one look-up by the code over JDBC, JSON in and out, and nothing around it. It
 * knows nobody, refuses nothing and judges nothing.
 */
public final class BareLookUp {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PreparedStatement look;

  private BareLookUp(PreparedStatement look) {
    this.look = look;
  }

  /**
   * Serves until it is killed.
   *
   * @param words the port, and the address of the database with its user
   */
  public static void main(String[] words) throws SQLException {
    Connection connection = DriverManager.getConnection(words[1]);
    BareLookUp server =
        new BareLookUp(connection.prepareStatement("select * from cylinder where code = ?"));
    Vertx vertx = Vertx.vertx();
    vertx
        .createHttpServer()
        .requestHandler(
            request ->
                request
                    .body()
                    .compose(body -> vertx.executeBlocking(() -> server.answer(body)))
                    .onSuccess(
                        answer ->
                            request
                                .response()
                                .putHeader("Content-Type", "application/json")
                                .end(answer))
                    .onFailure(failure -> request.response().setStatusCode(500).end()))
        .listen(Integer.parseInt(words[0]), "127.0.0.1");
  }

  private synchronized Buffer answer(Buffer question) throws SQLException, IOException {
    look.setString(1, JSON.readTree(question.getBytes()).path("code").asText());
    Map<String, Object> found = new LinkedHashMap<>();
    try (ResultSet row = look.executeQuery()) {
      ResultSetMetaData columns = row.getMetaData();
      while (row.next()) {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          found.put(columns.getColumnName(i), row.getString(i));
        }
      }
    }
    return Buffer.buffer(JSON.writeValueAsBytes(found));
  }
}

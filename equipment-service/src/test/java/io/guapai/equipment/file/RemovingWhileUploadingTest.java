package io.guapai.equipment.file;

import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.count;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.equipment.file.Uploads.pdf;
import static io.guapai.equipment.file.Uploads.upload;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A content is removed while others upload the same: nobody is left with a file without it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RemovingWhileUploadingTest {

  private static final String COUNTY = "320924";
  private static final String OFFICER = Tokens.county(COUNTY);
  private static final int CONTENTS = 12;
  private static final int HANDS = 3;

  /** Rounds of one hand through all contents, below what it may have waiting. */
  private static final int ROUNDS = 14;

  private record Kept(String token, String href, byte[] content) {}

  @Test
  void whoUploadsWhatIsBeingRemovedKeepsIt() throws Exception {
    List<byte[]> contents = IntStream.range(0, CONTENTS).mapToObj(i -> pdf()).toList();
    String early = someone();
    String user = "'" + contentsOwner(early, contents) + "'";
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    List<Kept> kept = new ArrayList<>();
    try {
      List<Callable<List<Kept>>> work = new ArrayList<>();
      for (int hand = 0; hand < HANDS; hand++) {
        String token = someone();
        work.add(() -> uploading(token, contents));
      }
      age(user);
      for (Future<List<Kept>> done : hands.invokeAll(work)) {
        kept.addAll(done.get());
      }
    } finally {
      hands.shutdownNow();
    }
    Awaitility.await()
        .untilAsserted(
            () ->
                assertEquals(
                    0, count("select count(*) from uploaded_file where uploaded_by = " + user)));
    assertEquals(HANDS * ROUNDS * CONTENTS, kept.size());
    for (Kept each : kept.subList(0, CONTENTS)) {
      assertArrayEquals(each.content(), as(each.token()).get(each.href()).asByteArray());
    }
    assertEquals(
        0,
        count(
            "select count(*) from uploaded_file f where not exists"
                + " (select from file_content c where c.sha256 = f.sha256)"));
  }

  /** Uploads all once and tells the account of who did. */
  private static String contentsOwner(String token, List<byte[]> contents) {
    String account = "";
    for (byte[] content : contents) {
      account = upload(token, "a.pdf", content).then().statusCode(201).extract().path("uploadedBy");
    }
    return account;
  }

  private static List<Kept> uploading(String token, List<byte[]> contents) {
    List<Kept> kept = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (byte[] content : contents) {
        Response uploaded = upload(token, "b.pdf", content);
        uploaded.then().statusCode(201);
        kept.add(new Kept(token, uploaded.path("href"), content));
      }
    }
    return kept;
  }

  private static void age(String user) throws SQLException {
    try (Connection connection = Database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update uploaded_file set uploaded_at = uploaded_at - interval '8 days'"
              + " where uploaded_by = "
              + user);
    }
  }

  private static String someone() {
    return Tokens.enterprise(enterprise(OFFICER, "Hand " + UUID.randomUUID(), COUNTY), null);
  }
}

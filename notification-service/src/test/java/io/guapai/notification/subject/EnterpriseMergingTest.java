package io.guapai.notification.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.Grade;
import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.notification.Eventually;
import io.guapai.notification.Rows;
import io.guapai.notification.Story;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alerts of an entry that turns out to be another enterprise are that enterprise's. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EnterpriseMergingTest {

  private static final String ALERTS =
      "select title_zh from alert where enterprise_id = ? order by id";

  @Test
  void theAlertsOfBeforeAndAfterAreTheEnterprisesUnderItsName() {
    Story former = Story.in("321311");
    Story current = Story.in("321311");
    Streams.publish(former.enterprise("旧登记", false));
    Streams.publish(current.enterprise("现登记", false));
    Eventually.await()
        .until(
            () ->
                Rows.count(
                        "select count(*) from known_enterprise where id in (?, ?)",
                        former.enterpriseId(),
                        current.enterpriseId())
                    == 2);
    Streams.publish(former.reported(false));
    Streams.publish(former.graded(Grade.MAJOR));
    Eventually.await().until(() -> titles(former).size() == 1);

    Streams.publish(
        new EnterpriseMerged(
            current.enterpriseId(),
            former.enterpriseId(),
            "321311",
            LocalDate.of(2026, 5, 1),
            "the same"));
    Eventually.await().until(() -> titles(current).size() == 1);
    Streams.publish(former.overdue(Grade.MAJOR));
    Eventually.await().until(() -> titles(current).size() == 2);

    assertEquals(List.of(), titles(former));
    assertEquals("旧登记", titles(current).get(0).substring(0, 3), "what was said stays said");
    assertEquals("现登记", titles(current).get(1).substring(0, 3));
  }

  private static List<String> titles(Story story) {
    return Rows.texts(ALERTS, story.enterpriseId());
  }
}

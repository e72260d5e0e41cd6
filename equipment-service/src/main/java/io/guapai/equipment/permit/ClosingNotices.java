package io.guapai.equipment.permit;

import io.guapai.contracts.NoticeOutcome;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Closes the notices about firms that are on the register by now, however they came there. */
@ApplicationScoped
class ClosingNotices implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "permit_notice n",
          "n.id",
          "n.outcome is null and exists (select from enterprise e where e.id = n.enterprise_id)",
          null);

  private final PermitNoticeDocket docket;

  ClosingNotices(PermitNoticeDocket docket) {
    this.docket = docket;
  }

  @Override
  public String name() {
    return "permit-notices";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> notices, Instant now) {
    notices.forEach(
        id -> {
          PermitNotice notice = docket.lock(id, List.of());
          notice.close(
              NoticeOutcome.REGISTERED,
              By.job(name(), now),
              "单位已登记建档 / the firm is on the register");
          docket.follow(List.of(notice));
        });
  }
}

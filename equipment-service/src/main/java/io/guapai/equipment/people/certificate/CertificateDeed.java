package io.guapai.equipment.people.certificate;

import static io.guapai.equipment.people.certificate.CertificateState.HANDED_BACK;
import static io.guapai.equipment.people.certificate.CertificateState.REVOKED;
import static io.guapai.equipment.people.certificate.CertificateState.SUSPENDED;
import static io.guapai.equipment.people.certificate.CertificateState.VALID;

import io.guapai.runtime.act.Deed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to a certificate, where that is legal, and where it leads. */
enum CertificateDeed implements Deed {
  ENTER("录入", VALID, VALID),
  REVIEW("复审", null, VALID),
  ADD_PROJECT("增项", null, VALID),
  /** A file tells of a further project of one that it brought in as suspended. */
  COMPLETE("补录项目", null, SUSPENDED),
  SUSPEND("暂停", SUSPENDED, VALID),
  REINSTATE("恢复", VALID, SUSPENDED),
  REVOKE("撤销", REVOKED, VALID, SUSPENDED),
  HAND_BACK("交回", HANDED_BACK, VALID, SUSPENDED),
  CORRECT("更正", null, VALID, SUSPENDED);

  private final String zh;
  private final @Nullable CertificateState to;
  private final Set<CertificateState> from;

  /** Without a state that it leads to, it stays in its own. */
  CertificateDeed(String zh, @Nullable CertificateState to, CertificateState... from) {
    this.zh = zh;
    this.to = to;
    this.from = Set.of(from);
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean allowedIn(CertificateState state) {
    return from.contains(state);
  }

  CertificateState after(CertificateState state) {
    return to == null ? state : to;
  }
}

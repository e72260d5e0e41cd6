package io.guapai.systemtest.desk;

import io.guapai.local.signin.DemoUser;
import io.guapai.local.signin.DemoUsers;
import io.guapai.testing.embedded.Identity;

/**
 * A demonstration user, as the sign-in page of the local issuer offers it; who does most comes
 * first.
 */
enum Account {
  COUNTY("county-" + DemoUsers.COUNTY),
  ENTERPRISE("enterprise-" + DemoUsers.COUNTY),
  LEADER("leader-" + DemoUsers.COUNTY),
  CITY("city-" + DemoUsers.CITY),
  COORDINATOR("coordinator-" + DemoUsers.TOWNSHIP),
  AUDITOR("auditor-" + DemoUsers.PROVINCE),
  ADMIN("admin");

  private final String subject;

  Account(String subject) {
    this.subject = subject;
  }

  String subject() {
    return subject;
  }

  /** Whom a token of this user speaks for. */
  Identity identity() {
    return DemoUsers.home().stream()
        .map(DemoUser::identity)
        .filter(identity -> subject.equals(identity.subject()))
        .findFirst()
        .orElseThrow();
  }
}

package io.guapai.systemtest.desk;

import io.guapai.local.signin.DemoUser;
import io.guapai.local.signin.DemoUsers;
import io.guapai.testing.embedded.Identity;

/** A demonstration user, as the sign-in page of the local issuer offers it. */
enum Account {
  PROVINCE("province-" + DemoUsers.PROVINCE),
  CITY("city-" + DemoUsers.CITY),
  COUNTY("county-" + DemoUsers.COUNTY),
  LEADER("leader-" + DemoUsers.COUNTY),
  COORDINATOR("coordinator-" + DemoUsers.TOWNSHIP),
  ENTERPRISE("enterprise-" + DemoUsers.COUNTY),
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

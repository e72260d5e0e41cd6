package io.guapai.hazard;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.testing.Database;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** An enterprise of the register, with or without units. */
public record TestEnterprise(String id, String name, String region) {

  private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

  /** One that the service has not heard of. */
  public static TestEnterprise in(String region) {
    int number = NUMBERS.incrementAndGet();
    return new TestEnterprise(
        "TMP-%s-%06d".formatted(region, number), "Filling station " + number, region);
  }

  /** One that the service has heard of. */
  public static TestEnterprise registered(String region) {
    TestEnterprise enterprise = in(region);
    enterprise.register();
    return enterprise;
  }

  /** Lets the register tell of it, and waits until that was heard. */
  public void register() {
    Streams.publish(registration());
    Patience.until(this::isKnown);
  }

  public EnterpriseRegistered registration() {
    return new EnterpriseRegistered(id, name, null, true, region, false, "G");
  }

  /** Lets the register tell that another entry is this enterprise, and has given way to it. */
  public void takesOver(String former, LocalDate day) {
    Streams.publish(new EnterpriseMerged(id, former, region, day, "the same"));
  }

  public String county() {
    return Tokens.county(region);
  }

  public String owner() {
    return Tokens.enterprise(id, null);
  }

  /** Whether the service has heard of it from the register. */
  public boolean isKnown() throws SQLException {
    return Database.finds("select from enterprise where id = ? and name = ?", id, name);
  }
}

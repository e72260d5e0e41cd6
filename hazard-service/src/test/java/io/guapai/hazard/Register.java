package io.guapai.hazard;

import io.guapai.runtime.text.Typed;
import io.guapai.testing.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Inspectors of the tests, of the whole province: whoever is named is on the register. */
public final class Register {

  private static final Map<String, String> CERTIFICATES = new ConcurrentHashMap<>();

  private Register() {}

  /** The certificate of an inspector of this name. */
  public static String certificate(String name) {
    return CERTIFICATES.computeIfAbsent(
        Typed.key(name),
        key -> {
          String certificate =
              "T-" + UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
          return enter("account of " + key, Typed.name(name), certificate);
        });
  }

  /** Enters an inspector with this certificate and returns it. */
  public static String enter(String account, String name, String certificate) {
    try (Connection connection = Database.asOwner();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into inspector (id, account, name, certificate_no, certificate_key,"
                    + " region_code, in_force_from, recorded_by, recorded_at)"
                    + " select gen_random_uuid(), ?, ?, ?, ?, '32', '2010-01-01', 'test', now()"
                    + " where not exists (select from inspector where certificate_key = ?)")) {
      insert.setString(1, account);
      insert.setString(2, name);
      insert.setString(3, certificate);
      insert.setString(4, Typed.key(certificate));
      insert.setString(5, Typed.key(certificate));
      insert.executeUpdate();
      return certificate;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

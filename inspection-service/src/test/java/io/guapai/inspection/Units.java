package io.guapai.inspection;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.testing.Database;
import io.guapai.testing.Streams;
import io.guapai.testing.TestEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A unit as the register tells of it; each copy differs in one thing. */
record Units(
    String id,
    String no,
    String enterprise,
    String region,
    String variety,
    UseState useState,
    @Nullable LocalDate firstUse,
    @Nullable LocalDate due) {

  static final String REGION = "320411";

  /** An elevator in use since 2010. */
  static Units elevator(@Nullable LocalDate due) {
    String id = UUID.randomUUID().toString();
    return new Units(
        id,
        "T:" + id.substring(0, 13),
        "TMP-320411-" + id.substring(0, 6),
        REGION,
        "3110",
        UseState.IN_USE,
        LocalDate.parse("2010-06-20"),
        due);
  }

  Units in(String newRegion) {
    return new Units(id, no, enterprise, newRegion, variety, useState, firstUse, due);
  }

  Units of(String newVariety) {
    return new Units(id, no, enterprise, region, newVariety, useState, firstUse, due);
  }

  Units being(UseState newState) {
    return new Units(id, no, enterprise, region, variety, newState, firstUse, due);
  }

  Units dueOn(@Nullable LocalDate newDue) {
    return new Units(id, no, enterprise, region, variety, useState, firstUse, newDue);
  }

  Units numbered(String newNo) {
    return new Units(id, newNo, enterprise, region, variety, useState, firstUse, due);
  }

  Units usedSince(LocalDate newFirstUse) {
    return new Units(id, no, enterprise, region, variety, useState, newFirstUse, due);
  }

  TestEvent registered() {
    return TestEvent.of(
        new EquipmentRegistered(
            id,
            no,
            enterprise,
            "Enterprise " + enterprise,
            region,
            variety,
            null,
            useState,
            RegState.REGISTERED,
            firstUse,
            due,
            false));
  }

  TestEvent changed(long version) {
    return TestEvent.of(
            new EquipmentChanged(
                id,
                no,
                enterprise,
                "Enterprise " + enterprise,
                region,
                variety,
                null,
                useState,
                RegState.REGISTERED,
                firstUse,
                due,
                false))
        .withSequence(version);
  }

  /** Publishes the registration and waits until the service knows the unit. */
  Units register() {
    Streams.publish(registered());
    awaitVersion(1);
    return this;
  }

  /** Publishes the unit as it now is and waits until the service knows. */
  Units change(long version) {
    Streams.publish(changed(version));
    awaitVersion(version);
    return this;
  }

  void awaitVersion(long version) {
    Awaitility.await()
        .untilAsserted(
            () ->
                org.junit.jupiter.api.Assertions.assertEquals(
                    String.valueOf(version), column("register_version")));
  }

  /** The value of a column of the stored unit; null when there is none. */
  @Nullable String column(String name) {
    return one("select " + name + " from subject where equipment_id = ?", id);
  }

  static @Nullable String one(String query, String... parameters) {
    try (Connection connection = Database.asOwner();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

package io.guapai.equipment.certificate;

import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.register.Equipment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate is for, and whose it is.
 *
 * @param units of one class; none where it is for cylinders
 * @param cylinders that it is for; null where it is for units
 */
public record Covered(
    String variety,
    List<UUID> units,
    @Nullable Lot cylinders,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    boolean demonstration) {

  /** Cylinders of one medium that bear the certificate's number. */
  public record Lot(Medium medium, int count) {}

  /** Units, at least one, of one user. */
  public static Covered units(List<Equipment> units) {
    Equipment first = units.get(0);
    return new Covered(
        first.variety(),
        units.stream().map(Equipment::id).toList(),
        null,
        first.enterpriseId(),
        first.enterpriseName(),
        first.regionCode(),
        first.snapshot().demonstration());
  }
}

package io.guapai.equipment.certificate;

import io.guapai.equipment.cylinder.Medium;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of use registration (特种设备使用登记证).
 *
 * @param certificateNo its number; the same for each of its issues
 * @param issue 1 for the first, one more each time that it is issued anew after a change
 * @param units the units that it is for: one, or all of an enterprise where it is by enterprise
 *     (按单位); none where it is for cylinders
 * @param cylinders that it is for, whose list the register of cylinders shows by its number; null
 *     where it is for units
 * @param authorityRegion territory of the authority that issued it
 * @param issuedOn day of issue
 * @param applicationId the application that it was issued on
 * @param endedOn day on which it was replaced or cancelled; null while it is in force
 */
public record CertificateView(
    UUID id,
    String certificateNo,
    int issue,
    UseCertificateState state,
    List<UUID> units,
    String variety,
    @Nullable CylindersCovered cylinders,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    String authorityRegion,
    LocalDate issuedOn,
    String issuedBy,
    UUID applicationId,
    @Nullable LocalDate endedOn,
    boolean demonstration) {

  /**
   * The cylinders of a certificate.
   *
   * @param issued how many it was issued for
   * @param bearing how many bear its number now and are not scrapped; null in lists, and when it is
   *     not in force
   */
  public record CylindersCovered(Medium medium, int issued, @Nullable Integer bearing) {}

  CertificateView bornBy(int bearing) {
    CylindersCovered lot = Objects.requireNonNull(cylinders);
    return new CertificateView(
        id,
        certificateNo,
        issue,
        state,
        units,
        variety,
        new CylindersCovered(lot.medium(), lot.issued(), bearing),
        enterpriseId,
        enterpriseName,
        regionCode,
        authorityRegion,
        issuedOn,
        issuedBy,
        applicationId,
        endedOn,
        demonstration);
  }
}

package io.guapai.equipment.certificate;

import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A certificate for cylinders as everybody may know it (扫码查询): what the paper says, and whether it
 * still holds.
 *
 * @param filler name of the enterprise that it was issued to
 * @param cylinders how many bear its number now; null when it is not in force
 * @param endedOn day on which it ended; null while it is in force
 */
public record PublicCertificate(
    String certificateNo,
    String filler,
    String variety,
    String varietyZh,
    Medium medium,
    String mediumZh,
    String mediumEn,
    @Nullable Integer cylinders,
    LocalDate issuedOn,
    @Nullable LocalDate endedOn,
    boolean demonstration) {

  static PublicCertificate of(CertificateView certificate, CertificateView.CylindersCovered lot) {
    return new PublicCertificate(
        certificate.certificateNo(),
        certificate.enterpriseName(),
        certificate.variety(),
        EquipmentVariety.parse(certificate.variety()).nameZh(),
        lot.medium(),
        Words.of(lot.medium(), Locale.SIMPLIFIED_CHINESE),
        Words.of(lot.medium(), Locale.ENGLISH),
        lot.bearing(),
        certificate.issuedOn(),
        certificate.endedOn(),
        certificate.demonstration());
  }
}

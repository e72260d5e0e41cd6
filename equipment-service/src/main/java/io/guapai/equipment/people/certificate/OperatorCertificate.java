package io.guapai.equipment.people.certificate;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The certificate of a person who operates special equipment or manages its safety. */
@Entity
public class OperatorCertificate extends FiledDossier {

  private String holderName;
  private String numberMasked;
  private String numberMark;
  private @Nullable String organization;
  private String issuingAuthority;
  private LocalDate issuedOn;

  @Enumerated(EnumType.STRING)
  private CertificateState state;

  private String recordedBy;
  private Instant recordedAt;

  protected OperatorCertificate() {}

  /** One that is entered. */
  OperatorCertificate(
      NewCertificate said, String region, OperatorNumber number, String mark, By by) {
    super(region);
    holderName = said.holderName();
    numberMasked = number.masked();
    numberMark = mark;
    organization = said.operator();
    issuingAuthority = said.issuingAuthority();
    issuedOn = said.issuedOn();
    state = CertificateState.VALID;
    recordedBy = by.actor();
    recordedAt = by.at();
    done(CertificateDeed.ENTER, by, null);
  }

  /** A deed that leads where its life cycle says. */
  void move(CertificateDeed deed, String reason, By by) {
    done(deed, by, reason);
    state = deed.after(state);
  }

  /** Says what was entered wrong as it is. */
  void correct(Correction said, By by) {
    done(CertificateDeed.CORRECT, by, said.reason());
    holderName = said.holderName() == null ? holderName : said.holderName();
    issuingAuthority = said.issuingAuthority() == null ? issuingAuthority : said.issuingAuthority();
    issuedOn = said.issuedOn() == null ? issuedOn : said.issuedOn();
    organization = said.operator() == null ? organization : said.operator();
  }

  /** It has another number. */
  void number(OperatorNumber number, String mark) {
    numberMasked = number.masked();
    numberMark = mark;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    return deed instanceof CertificateDeed known && known.allowedIn(state)
        ? null
        : new ProblemException(
            EquipmentProblem.CERTIFICATE_STATE, null, state, deed.zh(), deed.name());
  }

  CertificateState state() {
    return state;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }
}

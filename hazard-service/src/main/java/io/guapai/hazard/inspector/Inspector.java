package io.guapai.hazard.inspector;

import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.contracts.hazard.InspectorEnded;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry of the register of inspectors: an account that acts in a territory, and until when. */
@Entity
public class Inspector extends FiledDossier {

  static final Deed APPOINT = Deed.named("APPOINT", "任命");
  static final Deed END = Deed.named("END", "免去");

  private String account;
  private String name;
  private String certificateNo;
  private String certificateKey;
  private LocalDate inForceFrom;
  private @Nullable LocalDate inForceTo;
  private String recordedBy;
  private Instant recordedAt;
  private @Nullable String endedBy;
  private @Nullable Instant endedAt;

  protected Inspector() {}

  /** One who is appointed in a territory. */
  Inspector(NewInspector asked, String region, By by) {
    super(region);
    account = asked.account();
    name = asked.name();
    certificateNo = asked.certificateNo();
    certificateKey = Typed.key(certificateNo);
    inForceFrom = asked.inForceFrom();
    inForceTo = asked.inForceTo();
    requireOrder(inForceFrom, inForceTo);
    recordedBy = by.actor();
    recordedAt = by.at();
    told(APPOINT, by, null, this::appointed);
  }

  /**
   * Ends the appointment, or brings its end forward.
   *
   * @throws ProblemException when the day lies before its beginning or after the end that it has
   *     (422)
   */
  void end(LocalDate lastDay, By by) {
    requireOrder(inForceFrom, lastDay);
    requireOrder(lastDay, inForceTo);
    told(
        END,
        by,
        null,
        () -> new InspectorEnded(id().toString(), certificateNo, regionCode(), lastDay));
    inForceTo = lastDay;
    endedBy = by.actor();
    endedAt = by.at();
  }

  /** What others are told of the entry as it stands. */
  InspectorAppointed appointed() {
    return new InspectorAppointed(
        id().toString(), account, name, certificateNo, regionCode(), inForceFrom, inForceTo);
  }

  private static void requireOrder(LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw new ProblemException(
          HazardProblem.INSPECTOR_PERIOD, "inForceTo", from.toString(), to.toString());
    }
  }

  /** Subject of the person's tokens: two inspectors are two accounts. */
  public String account() {
    return account;
  }

  public String name() {
    return name;
  }

  /** 执法证号, 监察员证号. */
  public String certificateNo() {
    return certificateNo;
  }

  /** As a paper names the inspector. */
  public String onPaper() {
    return "%s（%s）".formatted(name, certificateNo);
  }

  /** As it goes out. */
  InspectorView view() {
    return new InspectorView(
        id(), account, name, certificateNo, regionCode(), inForceFrom, inForceTo, version());
  }
}

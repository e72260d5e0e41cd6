package io.guapai.inspection.roster;

/**
 * An inspector on the register (监察员).
 *
 * @param account subject of the person's tokens
 * @param certificateNo 执法证号, 监察员证号
 * @param region territory in which the inspector acts
 */
public record Inspector(String account, String name, String certificateNo, String region) {

  /** As a paper names the inspector. */
  public String onPaper() {
    return "%s（%s）".formatted(name, certificateNo);
  }
}

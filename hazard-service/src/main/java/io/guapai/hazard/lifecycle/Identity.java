package io.guapai.hazard.lifecycle;

/**
 * What makes two findings one open hazard: the unit or enterprise, the code, the fault where the
 * code takes all, and the item of the paper where that gives the finding a date of its own.
 *
 * @param subject id of the unit, or of the enterprise that it is about
 * @param fault empty under a code that names the fault itself
 * @param paperNo empty when no paper gives it a date
 * @param paperItem empty when no paper gives it a date
 */
public record Identity(
    String subject, String code, String fault, String paperNo, String paperItem) {

  public static Identity of(Hazard hazard) {
    return new Identity(
        hazard.subjectKey(),
        hazard.code(),
        hazard.origin().fault(),
        hazard.given().paperNo(),
        hazard.given().paperItem());
  }

  public static Identity of(Report report) {
    return new Identity(
        report.subject().key(),
        report.code().code(),
        report.fault(),
        report.paperNo(),
        report.paperItem());
  }
}

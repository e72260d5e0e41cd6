package io.guapai.equipment.application;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The applications as acts need them. */
@Singleton
@DocketAt(
    path = ApplicationDocket.PATH,
    kind = ApplicationDocket.KIND,
    tag = "Use registration",
    view = ApplicationView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.AUDITOR, Role.ENTERPRISE})
record ApplicationDocket(Filing filing, RequiredPapers required, PlatformClock clock)
    implements FiledDocket<UseApplication> {

  static final String KIND = "use-application";
  static final String PATH = "/equipment/v1/applications";

  @Override
  public Class<UseApplication> type() {
    return UseApplication.class;
  }

  @Override
  public ApplicationView view(UseApplication application) {
    LocalDate today = clock.today();
    List<String> there = application.papers.stream().map(SubmittedPaper::code).toList();
    return ApplicationView.of(
        application,
        required.of(application.matter, application.topic(), application.submittedOn).stream()
            .map(
                one ->
                    new ApplicationView.RequiredPaperView(
                        one.code(), one.zh(), one.en(), there.contains(one.code())))
            .toList(),
        today);
  }
}

package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of enterprises as acts need them. */
@Singleton
@DocketAt(
    path = EnterpriseDocket.PATH,
    format = "enterprise-id",
    tag = "Enterprises",
    view = EnterpriseView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.AUDITOR,
      Role.ENTERPRISE
    })
record EnterpriseDocket(EnterpriseTable enterprises, EnterpriseUnits units, History history)
    implements Docket<EnterpriseFile> {

  static final String PATH = "/equipment/v1/enterprises";

  @Override
  public EnterpriseFile require(UUID file) {
    return enterprises
        .byFile(file)
        .map(EnterpriseFile::new)
        .orElseThrow(
            () -> new ProblemException(PlatformProblem.NOT_FOUND, "id", "enterprise", file));
  }

  @Override
  public EnterpriseFile lock(UUID file, Collection<UUID> others) {
    enterprises.lock(Stream.concat(Stream.of(file), others.stream()).toList());
    return require(file);
  }

  @Override
  public void keep(List<EnterpriseFile> moved, byte[] paper) {
    for (EnterpriseFile file : moved) {
      store(file);
      for (EnterpriseFile.News news : file.news()) {
        history.tell(Enterprise.KIND, news.by(), news.fact(), paper);
      }
    }
  }

  /** Keeps what followed for entries from an act on something else. */
  void follow(List<EnterpriseFile> moved) {
    for (EnterpriseFile file : moved) {
      store(file);
      for (EnterpriseFile.News news : file.news()) {
        history.tell(Enterprise.KIND, news.by(), List.of(news.fact()));
      }
    }
  }

  private void store(EnterpriseFile file) {
    if (!file.isChanged()) {
      enterprises.profile(file.entry());
    } else if (enterprises.store(file.entry())) {
      units.name(file.entry());
    }
  }

  @Override
  public String address(EnterpriseFile file) {
    return file.enterpriseId();
  }

  @Override
  public EnterpriseView view(EnterpriseFile file) {
    return EnterpriseView.of(file.entry());
  }
}

package io.guapai.equipment.construction;

import io.guapai.contracts.inspection.InspectionScheduled;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A construction is under supervision inspection once an institute agreed upon a day for it. What a
 * person linked before gives way to the application; a construction that is over stays as it is.
 */
@ApplicationScoped
public class FollowingSupervision {

  private final EntityManager entities;
  private final NoticeDocket docket;
  private final PlatformClock clock;

  FollowingSupervision(EntityManager entities, NoticeDocket docket, PlatformClock clock) {
    this.entities = entities;
    this.docket = docket;
    this.clock = clock;
  }

  public void scheduled(List<Received<InspectionScheduled>> events) {
    Set<ConstructionNotice> linked = new LinkedHashSet<>();
    for (Received<InspectionScheduled> event : events) {
      linked.addAll(link(event));
    }
    docket.follow(List.copyOf(linked));
  }

  private List<ConstructionNotice> link(Received<InspectionScheduled> event) {
    InspectionScheduled fact = event.data();
    if (fact.constructionNo() == null) {
      return List.of();
    }
    Words.Link link = new Words.Link(fact.instituteName(), fact.applicationNo());
    List<ConstructionNotice> notices =
        entities
            .createQuery("from ConstructionNotice where noticeNo = ?1", ConstructionNotice.class)
            .setParameter(1, fact.constructionNo())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .stream()
            .filter(notice -> notice.allows(NoticeDeed.LINK_INSPECTION))
            .filter(notice -> !notice.isLinkedTo(link))
            .toList();
    notices.forEach(notice -> notice.link(link, By.event(event.header(), clock.instant())));
    return notices;
  }
}

package io.guapai.runtime.history;

import io.guapai.runtime.act.Docket;
import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.identity.Caller;
import java.util.Objects;
import java.util.Set;

/** The door to the histories of the dossiers of a docket, for whoever may look at these. */
public abstract class DossierHistoryResource extends HistoryResource {

  private final Docket<?> docket;

  protected DossierHistoryResource(
      Histories histories, Caller caller, String kind, Docket<?> docket) {
    super(histories, caller, kind, readers(docket.getClass()));
    this.docket = docket;
  }

  private static Set<String> readers(Class<?> docket) {
    return Set.of(Objects.requireNonNull(docket.getAnnotation(DocketAt.class)).readers());
  }

  @Override
  protected void require(String id) {
    docket.require(uuid(id));
  }
}

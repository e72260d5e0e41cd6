package io.guapai.runtime.act;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.quarkus.security.ForbiddenException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A docket with what its annotation and its type say. */
record KnownDocket<D extends Dossier<?>>(Docket<D> docket, DocketAt at, Class<D> dossier) {

  @SuppressWarnings("unchecked")
  static <D extends Dossier<?>> KnownDocket<D> of(Docket<D> docket) {
    Class<?> type = docket.getClass();
    return new KnownDocket<>(
        docket,
        Objects.requireNonNull(type.getAnnotation(DocketAt.class), () -> "no @DocketAt: " + type),
        (Class<D>) KnownAct.arguments(type, Docket.class)[0]);
  }

  /**
   * A dossier for somebody who may read it.
   *
   * @throws ProblemException when it is for others (403), or not in the caller's scope (404)
   */
  D read(UUID id, Caller caller) {
    if (Stream.of(at.readers()).noneMatch(caller::has)) {
      throw new ForbiddenException();
    }
    return docket.require(id);
  }
}

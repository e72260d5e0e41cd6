package io.guapai.runtime.act;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
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
   * A dossier for somebody who may look at it.
   *
   * @throws ProblemException naming who may (403), or when there is none in the caller's scope
   *     (404)
   */
  D read(UUID id, Caller caller) {
    if (Stream.of(at.readers()).noneMatch(caller::has)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED,
          null,
          "Reading what can be done and was signed",
          "查阅可办事项和文书",
          String.join(", ", at.readers()));
    }
    return docket.require(id);
  }
}

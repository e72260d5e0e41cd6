package io.guapai.runtime.act;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import java.util.Objects;
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
   * Refuses whoever may not look at such dossiers.
   *
   * @throws ProblemException naming who may (403)
   */
  void requireReader(Caller caller) {
    if (at.readers().length > 0 && Stream.of(at.readers()).noneMatch(caller::has)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED,
          null,
          "What can be done to it",
          "可办事项",
          String.join(", ", at.readers()));
    }
  }
}

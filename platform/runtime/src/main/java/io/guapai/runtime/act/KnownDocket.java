package io.guapai.runtime.act;

import java.util.Objects;

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
}

package io.guapai.runtime.act;

import java.lang.reflect.Type;

/**
 * An act that opens a dossier, with what its annotation and its types say.
 *
 * @param dossier type of the dossier
 * @param paper type of what it says
 */
record KnownOpening<D extends Dossier<?>, P>(
    Opening<D, P> act, ActAt at, Class<D> dossier, Class<P> paper) {

  @SuppressWarnings("unchecked")
  static <D extends Dossier<?>, P> KnownOpening<D, P> of(Opening<D, P> act) {
    Type[] types = KnownAct.arguments(act.getClass(), Opening.class);
    return new KnownOpening<>(
        act, KnownAct.at(act.getClass()), (Class<D>) types[0], (Class<P>) types[1]);
  }
}

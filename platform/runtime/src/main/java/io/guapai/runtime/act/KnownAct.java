package io.guapai.runtime.act;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act with what its annotation and its types say.
 *
 * @param dossier type of the dossier that it is done to
 * @param paper type of what it says
 */
record KnownAct<D extends Dossier<?>, P>(
    ActOn<D, P> act, ActAt at, Class<D> dossier, Class<P> paper) {

  @SuppressWarnings("unchecked")
  static <D extends Dossier<?>, P> KnownAct<D, P> of(ActOn<D, P> act) {
    Type[] types = arguments(act.getClass(), ActOn.class);
    return new KnownAct<>(act, at(act.getClass()), (Class<D>) types[0], (Class<P>) types[1]);
  }

  static ActAt at(Class<?> type) {
    return Objects.requireNonNull(type.getAnnotation(ActAt.class), () -> "no @ActAt: " + type);
  }

  /**
   * What stands for the parameters of a generic interface that a class implements directly, or by
   * one that takes the same parameters.
   */
  static Type[] arguments(Class<?> type, Class<?> generic) {
    return Stream.of(type.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(ParameterizedType.class::cast)
        .filter(parameterized -> generic.isAssignableFrom((Class<?>) parameterized.getRawType()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " does not implement " + generic))
        .getActualTypeArguments();
  }

  /**
   * Refuses whoever has none of an act's roles.
   *
   * @throws ProblemException naming them (403)
   */
  static void requireRole(ActAt at, Caller caller) {
    if (Stream.of(at.by()).noneMatch(caller::has)) {
      throw new ProblemException(
          PlatformProblem.ROLE_REQUIRED, null, at.en(), at.zh(), String.join(", ", at.by()));
    }
  }

  /**
   * Refuses whoever is not competent, in a state that allows none of its deeds, or under one of its
   * guards.
   *
   * @throws ProblemException the first that stands against it
   */
  void requireOpen(D dossier, Acting acting) {
    act.competence().forEach(guard -> guard.check(dossier, acting));
    requireState(dossier);
    act.guards().forEach(guard -> guard.check(dossier, acting));
  }

  /** Why the caller may not do it now; null when he may. */
  @Nullable ProblemException against(D dossier, Acting acting) {
    try {
      requireRole(at, acting.caller());
      requireOpen(dossier, acting);
      return null;
    } catch (ProblemException e) {
      return e;
    }
  }

  /** Whether it is there for doing what is owed. */
  boolean does(DutyKind duty) {
    return at.fulfils().length > 0 && at.fulfils()[0] == duty && !at.otherwise();
  }

  /** Kinds of the duties that it fulfilled by what it did to the dossier. */
  Set<DutyKind> fulfilled(D dossier) {
    boolean fulfils =
        dossier.done().stream().anyMatch(deed -> act.deeds().contains(deed) && act.fulfils(deed));
    return fulfils ? Set.of(at.fulfils()) : Set.of();
  }

  /** The first of the open duties that it would fulfil; null when there is none. */
  @Nullable OpenDuty fulfilling(List<OpenDuty> open) {
    Set<DutyKind> named = Set.of(at.fulfils());
    return open.stream().filter(duty -> named.contains(duty.kind())).findFirst().orElse(null);
  }

  @SuppressWarnings("unchecked")
  private void requireState(D dossier) {
    Dossier<Deed> file = (Dossier<Deed>) dossier;
    if (act.deeds().stream().noneMatch(file::allows)) {
      act.deeds().forEach(file::require);
    }
  }
}

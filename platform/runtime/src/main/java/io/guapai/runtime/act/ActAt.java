package io.guapai.runtime.act;

import io.guapai.contracts.DutyKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where persons do an act, and who may: {@code POST <dossiers>/{id}/<path>} with what the act says
 * as the body, or {@code POST <dossiers>} for an act that opens one. From it and the types of
 * {@link ActOn} or {@link Opening} the operation is published.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ActAt {

  /** Last part of the address, in lower case with hyphens; none for an {@link Opening}. */
  String path() default "";

  /** Roles that may do it: constants of {@link io.guapai.runtime.identity.Role}. */
  String[] by();

  /**
   * Duties of authorities that it fulfils, as far as they are owed about the dossier (履职): first
   * the one that it is there for.
   */
  DutyKind[] fulfils() default {};

  /**
   * Whether it settles what it names by something else than doing it: it refuses, puts off, joins
   * or hands over. Then it is not what whoever owes it is sent to.
   */
  boolean otherwise() default false;

  /** What it does, in English: the summary of the published operation. */
  String en();

  /** Its name in the regulation's words. */
  String zh();

  /** What it answers with when that is not the dossier: something that it makes (201). */
  Class<?> makes() default void.class;

  /**
   * What an {@link Opening} answers with, to some in place of the dossier, when it joined one that
   * was on file already (200); none when it answers as if it had opened it.
   */
  Class<?> joins() default void.class;
}

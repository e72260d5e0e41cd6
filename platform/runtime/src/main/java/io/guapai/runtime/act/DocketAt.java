package io.guapai.runtime.act;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the dossiers of a {@link Docket} are, and how they are shown. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DocketAt {

  /** Address of the list of them; each has its own below it. */
  String path();

  /** Format of what names one of them in its address, in the words of JSON Schema. */
  String format() default "uuid";

  /** What their histories call them, such as {@code risk-point}; empty where others keep these. */
  String kind() default "";

  /** What they are called among the published operations. */
  String tag();

  /** What goes out of one of them. */
  Class<?> view();

  /** Roles that may look at one of them: constants of {@link io.guapai.runtime.identity.Role}. */
  String[] readers();
}

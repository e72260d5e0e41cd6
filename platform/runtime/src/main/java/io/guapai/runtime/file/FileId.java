package io.guapai.runtime.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of a file that was uploaded to {@code /<service>/v1/files}: published as format {@value
 * #FORMAT}, by which a form offers to upload it and a page to open it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
public @interface FileId {

  /** Format of a property that is one. */
  String FORMAT = "file-id";
}

package io.guapai.runtime.profile;

import java.util.List;

/** What a service imports, a bean of it; who has none imports nothing. */
public interface Subjects {

  /** What a file may be of; the first one is meant when a profile does not say. */
  List<? extends RowSubject> all();
}

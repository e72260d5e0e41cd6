package io.guapai.runtime.identity;

import java.util.List;

/** The ids by which enterprises are and were known. */
public interface EnterpriseIds {

  /** The id by which an enterprise is known now. */
  String current(String id);

  /** All ids of an enterprise, the current one first. */
  List<String> all(String id);
}

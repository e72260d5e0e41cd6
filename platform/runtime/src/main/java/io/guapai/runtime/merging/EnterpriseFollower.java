package io.guapai.runtime.merging;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;

/**
 * What a service does with its own rows when an enterprise has one id instead of two: a bean. It
 * runs in the transaction of the fact, in the scope of the platform, and once. Facts under the
 * former id that come later arrive under the current one; nobody else is concerned with that.
 */
public interface EnterpriseFollower {

  /**
   * Takes what is on file under a former id over to the current one. There may be nothing on file
   * under either yet.
   */
  void merged(String former, String current, Received<EnterpriseMerged> event);
}

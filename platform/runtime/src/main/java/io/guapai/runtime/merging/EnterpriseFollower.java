package io.guapai.runtime.merging;

import io.guapai.contracts.equipment.EnterpriseMerged;
import io.guapai.runtime.event.Received;

/**
 * What a service does with its own rows when an enterprise has one id instead of two: a bean. It
 * runs in the transaction of the fact, in the scope of the platform, and once. Facts under the
 * former id that come later arrive under the current one; nobody else is concerned with that.
 */
public interface EnterpriseFollower {

  /** What histories call it that their dossier is another enterprise's from then on. */
  String TAKE_OVER = "TAKE_OVER";

  /** What histories say of it, in both languages. */
  static String reason(String former, String current) {
    return "使用单位合并登记：%1$s并入%2$s / the enterprise goes by one id: %1$s became %2$s"
        .formatted(former, current);
  }

  /**
   * Takes what is on file under a former id over to the current one. There may be nothing on file
   * under either yet.
   */
  void merged(String former, String current, Received<EnterpriseMerged> event);
}

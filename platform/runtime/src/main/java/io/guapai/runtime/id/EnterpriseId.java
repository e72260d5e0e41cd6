package io.guapai.runtime.id;

import io.guapai.runtime.text.Typed;

/**
 * Id of an enterprise: its unified social credit code, or a provisional id while it has none (三无企业,
 * foreign registers).
 */
public sealed interface EnterpriseId permits CreditCode, ProvisionalId {

  /**
   * The id as written.
   *
   * @return the text that {@link #parse} reads
   */
  String value();

  /**
   * Whether the platform gave the id for want of a credit code.
   *
   * @return true for a {@link ProvisionalId}
   */
  default boolean provisional() {
    return this instanceof ProvisionalId;
  }

  /**
   * Reads either.
   *
   * @param text a credit code or a provisional id
   * @return the id
   * @throws InvalidIdentifier if it is neither; it is told as a provisional id if it begins like
   *     one
   */
  static EnterpriseId parse(String text) {
    String id = Typed.number(text);
    return id.startsWith(ProvisionalId.PREFIX) ? ProvisionalId.parse(id) : CreditCode.parse(id);
  }
}

package io.guapai.contracts;

/** A fact about an enterprise, or about what is an enterprise's: its order is promised with it. */
public interface EnterpriseFact extends Fact {

  /** Credit code, or provisional id, of the enterprise. */
  String enterpriseId();

  @Override
  String regionCode();

  @Override
  default String partitionKey() {
    return enterpriseId();
  }
}

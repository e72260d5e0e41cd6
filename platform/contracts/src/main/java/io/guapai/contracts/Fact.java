package io.guapai.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, said in the past tense and never taken back: the payload of an event.
 *
 * <p>Only the components of the implementing record are on the wire. The methods here give the
 * CloudEvents attributes that travel beside them as headers.
 */
public interface Fact {

  /**
   * The record the fact is about: CloudEvents {@code subject}.
   *
   * @return the aggregate's id; of a fact posted by an agency, the number of the unit of equipment
   */
  String subject();

  /**
   * The key that keeps facts in order: CloudEvents {@code partitionkey} and the key on the topic.
   *
   * @return the enterprise id; of a fact posted by an agency, the number of the unit of equipment;
   *     of one about an organization, its id
   */
  String partitionKey();

  /**
   * The territory of the fact: CloudEvents extension {@code regioncode}.
   *
   * @return a GB/T 2260 prefix of 2, 4, 6 or 9 digits, or null when the sender cannot know it
   */
  @Nullable String regionCode();
}

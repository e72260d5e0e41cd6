package io.guapai.equipment.people.certificate;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What keeps the numbers of certificates from whoever reads the database. */
@ConfigMapping(prefix = "guapai.people")
public interface PeopleConfig {

  /**
   * Key that seals the numbers: 32 random bytes in Base64. Without it the service starts only under
   * the profiles local, test and dev, which have a published one.
   */
  Optional<String> numberKey();

  /** Keys used before, so that what they sealed can still be opened, and is not entered twice. */
  Optional<List<String>> formerNumberKeys();
}

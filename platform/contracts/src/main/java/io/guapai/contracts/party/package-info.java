/** Who takes part: roles, the scopes that they are held for, and organizations. */
@NullMarked
package io.guapai.contracts.party;

import org.jspecify.annotations.NullMarked;

/** What time brings: certificates that end soon, that ended, and who works on without one. */
@NullMarked
package io.guapai.equipment.people.expiry;

import org.jspecify.annotations.NullMarked;

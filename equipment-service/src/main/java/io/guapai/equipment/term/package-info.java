/** Terms of the law and of the platform, as data with the day from which they hold. */
@NullMarked
package io.guapai.equipment.term;

import org.jspecify.annotations.NullMarked;

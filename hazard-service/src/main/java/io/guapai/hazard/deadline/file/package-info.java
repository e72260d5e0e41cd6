/** Every deadline that a hazard had, and how it was reckoned. */
@NullMarked
package io.guapai.hazard.deadline.file;

import org.jspecify.annotations.NullMarked;

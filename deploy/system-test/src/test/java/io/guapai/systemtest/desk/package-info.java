/** The pages, used by persons in a real browser. */
@NullMarked
package io.guapai.systemtest.desk;

import org.jspecify.annotations.NullMarked;

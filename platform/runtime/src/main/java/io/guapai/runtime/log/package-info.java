/** What the log says. */
@NullMarked
package io.guapai.runtime.log;

import org.jspecify.annotations.NullMarked;

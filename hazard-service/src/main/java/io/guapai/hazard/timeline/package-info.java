/** The one timeline of a hazard: its own acts, and what other services did because of it. */
@NullMarked
package io.guapai.hazard.timeline;

import org.jspecify.annotations.NullMarked;

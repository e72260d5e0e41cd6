/** What the published document of a service says by convention, of all its operations alike. */
@NullMarked
package io.guapai.runtime.openapi;

import org.jspecify.annotations.NullMarked;

/** One address for all services. */
@NullMarked
package io.guapai.local.gateway;

import org.jspecify.annotations.NullMarked;

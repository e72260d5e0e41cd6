/** The whole platform on one machine by one command: servers, services and a gateway. */
@NullMarked
package io.guapai.local;

import org.jspecify.annotations.NullMarked;

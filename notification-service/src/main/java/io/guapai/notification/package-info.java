/** The face to the outside: intake of events, escalation cases, alerts. */
@NullMarked
package io.guapai.notification;

import org.jspecify.annotations.NullMarked;

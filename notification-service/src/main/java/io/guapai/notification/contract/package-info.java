/** The published contracts of the events. */
@NullMarked
package io.guapai.notification.contract;

import org.jspecify.annotations.NullMarked;

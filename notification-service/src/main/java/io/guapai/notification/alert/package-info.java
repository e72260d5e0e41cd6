/** What authorities are told, as a list and as a stream. */
@NullMarked
package io.guapai.notification.alert;

import org.jspecify.annotations.NullMarked;

/** What alerts and cases are about, as other services told it. */
@NullMarked
package io.guapai.notification.subject;

import org.jspecify.annotations.NullMarked;

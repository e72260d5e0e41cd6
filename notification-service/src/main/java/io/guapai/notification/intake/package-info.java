/** Events that agencies post, and their receipts. */
@NullMarked
package io.guapai.notification.intake;

import org.jspecify.annotations.NullMarked;

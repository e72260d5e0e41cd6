/** The divisions that users choose from. */
@NullMarked
package io.guapai.notification.territory;

import org.jspecify.annotations.NullMarked;

/** Where the dashboard signs in. */
@NullMarked
package io.guapai.notification.signin;

import org.jspecify.annotations.NullMarked;

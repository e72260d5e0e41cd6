/** The demonstration users and the page on which one of them is chosen. */
@NullMarked
package io.guapai.local.signin;

import org.jspecify.annotations.NullMarked;

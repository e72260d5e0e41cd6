/** A running platform as other processes see it: where it is, its clock, its tokens, its end. */
@NullMarked
package io.guapai.local.instance;

import org.jspecify.annotations.NullMarked;

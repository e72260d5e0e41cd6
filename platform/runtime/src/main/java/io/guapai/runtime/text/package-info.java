/** Texts as people type them. */
@NullMarked
package io.guapai.runtime.text;

import org.jspecify.annotations.NullMarked;

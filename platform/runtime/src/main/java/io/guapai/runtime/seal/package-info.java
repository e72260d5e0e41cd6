/** What is kept sealed, so that the database alone does not tell it. */
@NullMarked
package io.guapai.runtime.seal;

import org.jspecify.annotations.NullMarked;

/** Brings the whole platform up, watches it and takes it down in order. */
@NullMarked
package io.guapai.local.launch;

import org.jspecify.annotations.NullMarked;

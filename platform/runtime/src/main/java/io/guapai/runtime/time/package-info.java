@NullMarked
package io.guapai.runtime.time;

import org.jspecify.annotations.NullMarked;

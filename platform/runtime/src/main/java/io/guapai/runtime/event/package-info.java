@NullMarked
package io.guapai.runtime.event;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.guapai.runtime.identity;

import org.jspecify.annotations.NullMarked;

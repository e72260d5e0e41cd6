@NullMarked
package io.guapai.runtime.http;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.guapai.local.story;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.guapai.runtime.sql;

import org.jspecify.annotations.NullMarked;
